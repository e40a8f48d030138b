package shop;

import org.springframework.stereotype.Service;
import org.springframework.stereotype.Repository;

class LayeredArchitectureSample {
    private Shop shop;

    @Service // mention: Service
    void handle1(Order order) {
        shop.note(order);
    }

    @Repository // mention: Repository
    void handle2(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Service(label);
    }
}
