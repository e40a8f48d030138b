package shop;

import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import jakarta.ejb.Asynchronous;

class FireAndForgetSample {
    private Shop shop;

    @Async // mention: Async
    void handle1(Order order) {
        shop.note(order);
    }

    @EnableAsync // mention: EnableAsync
    void handle2(Order order) {
        shop.note(order);
    }

    @Asynchronous // mention: Asynchronous
    void handle3(Order order) {
        shop.note(order);
    }

    @javax.ejb.Asynchronous // mention: Asynchronous
    void handle4(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Async(label);
    }
}
