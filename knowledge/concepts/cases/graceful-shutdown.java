package shop;

import jakarta.annotation.PreDestroy;
import org.springframework.context.SmartLifecycle;  // mention: SmartLifecycle

class GracefulShutdownSample {
    private Shop shop;

    @PreDestroy // mention: PreDestroy
    void handle1(Order order) {
        shop.note(order);
    }

    @javax.annotation.PreDestroy // mention: PreDestroy
    void handle2(Order order) {
        shop.note(order);
    }

    private SmartLifecycle smartLifecycle3; // mention: SmartLifecycle

    void run(Order order) throws Exception {
        Runtime.getRuntime().addShutdownHook(order); // mention: addShutdownHook
    }

    void unrelated(Shelf shelf, String label) {
        shelf.addShutdownHook(label);
        shelf.PreDestroy(label);
        shelf.SmartLifecycle(label);
    }
}
