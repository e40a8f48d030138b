package shop;

import io.debezium.engine.DebeziumEngine;  // mention: DebeziumEngine
import io.debezium.transforms.outbox.EventRouter;  // mention: EventRouter
import org.springframework.modulith.events.Externalized;
import org.springframework.modulith.events.ApplicationModuleListener;

class TransactionalOutboxSample {
    private Shop shop;

    @Externalized // mention: Externalized
    void handle1(Order order) {
        shop.note(order);
    }

    @ApplicationModuleListener // mention: ApplicationModuleListener
    void handle2(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        int countText = 0;
        shelf.Externalized(label);
    }
}

class Labels {
    void write(Shelf shelf) {
        shelf.label("DebeziumEngine");
    }
}
