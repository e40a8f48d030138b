package shop;

import jakarta.ws.rs.Produces;
import javax.ws.rs.Consumes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.http.converter.HttpMessageConverter;  // mention: HttpMessageConverter

class ContentNegotiationSample {
    private Shop shop;

    @Produces // mention: Produces
    void handle1(Order order) {
        shop.note(order);
    }

    @Consumes // mention: Consumes
    void handle2(Order order) {
        shop.note(order);
    }

    @GetMapping(produces = true) // mention: produces
    void handle3(Order order) {
        shop.note(order);
    }

    @GetMapping(consumes = true) // mention: consumes
    void handle4(Order order) {
        shop.note(order);
    }

    @PostMapping(produces = true) // mention: produces
    void handle5(Order order) {
        shop.note(order);
    }

    @PutMapping(produces = true) // mention: produces
    void handle6(Order order) {
        shop.note(order);
    }

    @RequestMapping(produces = true) // mention: produces
    void handle7(Order order) {
        shop.note(order);
    }

    private HttpMessageConverter httpMessageConverter8; // mention: HttpMessageConverter

    void unrelated(Shelf shelf, String label) {
        shelf.Produces(label);
        shelf.GetMapping(label);
        shelf.HttpMessageConverter(label);
    }
}
