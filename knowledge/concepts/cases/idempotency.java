package shop;

import org.springframework.web.bind.annotation.RequestHeader;
import jakarta.ws.rs.HeaderParam;

class IdempotencySample {
    private Shop shop;

    @RequestHeader("Idempotency-Key") // mention: RequestHeader
    void handle1(Order order) {
        shop.note(order);
    }

    @RequestHeader("X-Idempotency-Key") // mention: RequestHeader
    void handle2(Order order) {
        shop.note(order);
    }

    @HeaderParam("Idempotency-Key") // mention: HeaderParam
    void handle3(Order order) {
        shop.note(order);
    }

    @javax.ws.rs.HeaderParam("Idempotency-Key") // mention: HeaderParam
    void handle4(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        shop.getHeader("Idempotency-Key"); // mention: getHeader
        shop.getHeader("X-Idempotency-Key"); // mention: getHeader
        shop.header("Idempotency-Key"); // mention: header
        shop.headers("Idempotency-Key"); // mention: headers
        shop.setHeader("Idempotency-Key"); // mention: setHeader
        shop.addHeader("Idempotency-Key"); // mention: addHeader
        shop.getFirst("Idempotency-Key"); // mention: getFirst
        shop.set("Idempotency-Key"); // mention: set
        shop.add("Idempotency-Key"); // mention: add
        shop.getIdempotencyKey(order); // mention: getIdempotencyKey
        shop.setIdempotencyKey(order); // mention: setIdempotencyKey
        shop.idempotencyKey(order); // mention: idempotencyKey
        shop.findByIdempotencyKey(order); // mention: findByIdempotencyKey
        shop.existsByIdempotencyKey(order); // mention: existsByIdempotencyKey
    }

    void unrelated(Shelf shelf, String label) {
        int getHeaderText = 0;
        int getIdempotencyKeyText = 0;
        shelf.RequestHeader(label);
    }
}

class Labels {
    void write(Shelf shelf) {
        shelf.label("Idempotency-Key");
    }
}
