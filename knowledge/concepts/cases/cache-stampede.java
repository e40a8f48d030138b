package shop;

import org.springframework.cache.annotation.Cacheable;

class CacheStampedeSample {
    private Shop shop;

    @Cacheable(sync = true) // mention: sync
    void handle1(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        shop.refreshAfterWrite(order); // mention: refreshAfterWrite
    }

    void unrelated(Shelf shelf, String label) {
        int refreshAfterWriteText = 0;
        shelf.Cacheable(label);
    }
}

class Labels {
    void write(Shelf shelf) {
        shelf.label("sync");
    }
}
