package shop;

import java.util.ServiceLoader;  // mention: ServiceLoader

class AbstractClassSample {
    private Shop shop;

    @FunctionalInterface // mention: FunctionalInterface
    void handle1(Order order) {
        shop.note(order);
    }

    private ServiceLoader serviceLoader2; // mention: ServiceLoader

    void run(Order order) throws Exception {
        ServiceLoader.load(order); // mention: load
    }

    void unrelated(Shelf shelf, String label) {
        shelf.FunctionalInterface(label);
        shelf.ServiceLoader(label);
        shelf.load(label);
    }
}
