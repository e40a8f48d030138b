package shop;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.http.ResponseEntity;

class HttpStatusSample {
    private Shop shop;

    @ResponseStatus // mention: ResponseStatus
    void handle13(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        Object level1 = HttpStatus.OK; // mention: OK
        Object level2 = HttpStatus.CREATED; // mention: CREATED
        Object level3 = HttpStatus.NO_CONTENT; // mention: NO_CONTENT
        Object level4 = HttpStatus.BAD_REQUEST; // mention: BAD_REQUEST
        Object level5 = HttpStatus.UNAUTHORIZED; // mention: UNAUTHORIZED
        Object level6 = HttpStatus.FORBIDDEN; // mention: FORBIDDEN
        Object level7 = HttpStatus.NOT_FOUND; // mention: NOT_FOUND
        Object level8 = HttpStatus.CONFLICT; // mention: CONFLICT
        Object level9 = HttpStatus.UNPROCESSABLE_ENTITY; // mention: UNPROCESSABLE_ENTITY
        Object level10 = HttpStatus.TOO_MANY_REQUESTS; // mention: TOO_MANY_REQUESTS
        Object level11 = HttpStatus.INTERNAL_SERVER_ERROR; // mention: INTERNAL_SERVER_ERROR
        Object level12 = HttpStatus.SERVICE_UNAVAILABLE; // mention: SERVICE_UNAVAILABLE
        ResponseEntity.ok(order); // mention: ok
        ResponseEntity.created(order); // mention: created
        ResponseEntity.noContent(order); // mention: noContent
        ResponseEntity.badRequest(order); // mention: badRequest
        ResponseEntity.notFound(order); // mention: notFound
        ResponseEntity.status(order); // mention: status
    }

    void unrelated(Shelf shelf, String label) {
        shelf.OK(label);
        shelf.ResponseStatus(label);
        shelf.ok(label);
    }
}
