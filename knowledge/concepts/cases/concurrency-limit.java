package shop;

import java.util.concurrent.Semaphore;  // mention: Semaphore
import io.github.resilience4j.bulkhead.Bulkhead;  // mention: Bulkhead
import io.github.resilience4j.bulkhead.ThreadPoolBulkhead;  // mention: ThreadPoolBulkhead

class ConcurrencyLimitSample {
    private Shop shop;

    private Semaphore semaphore1; // mention: Semaphore

    private Bulkhead bulkhead2; // mention: Bulkhead

    private ThreadPoolBulkhead threadPoolBulkhead3; // mention: ThreadPoolBulkhead

    @io.github.resilience4j.bulkhead.annotation.Bulkhead // mention: Bulkhead
    void handle4(Order order) {
        shop.note(order);
    }

    @org.eclipse.microprofile.faulttolerance.Bulkhead // mention: Bulkhead
    void handle5(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Semaphore(label);
        shelf.Bulkhead(label);
    }
}
