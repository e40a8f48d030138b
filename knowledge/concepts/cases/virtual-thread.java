package shop;

import java.util.concurrent.Executors;
import java.util.concurrent.StructuredTaskScope;  // mention: StructuredTaskScope

class VirtualThreadSample {
    private Shop shop;

    private StructuredTaskScope structuredTaskScope1; // mention: StructuredTaskScope

    void run(Order order) throws Exception {
        Thread.ofVirtual(order); // mention: ofVirtual
        Thread.startVirtualThread(order); // mention: startVirtualThread
        Executors.newVirtualThreadPerTaskExecutor(order); // mention: newVirtualThreadPerTaskExecutor
        Executors.newThreadPerTaskExecutor(order); // mention: newThreadPerTaskExecutor
    }

    void unrelated(Shelf shelf, String label) {
        shelf.ofVirtual(label);
        shelf.StructuredTaskScope(label);
    }
}
