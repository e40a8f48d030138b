package shop;

import org.hibernate.annotations.Cache;
import jakarta.persistence.Cacheable;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.*;

class SecondLevelCacheSample {
    private Shop shop;

    @Cache // mention: Cache
    void handle1(Order order) {
        shop.note(order);
    }

    @Cacheable // mention: Cacheable
    void handle2(Order order) {
        shop.note(order);
    }

    @javax.persistence.Cacheable // mention: Cacheable
    void handle3(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        Object level4 = CacheConcurrencyStrategy.READ_ONLY; // mention: READ_ONLY
        Object level5 = CacheConcurrencyStrategy.READ_WRITE; // mention: READ_WRITE
        Object level6 = CacheConcurrencyStrategy.NONSTRICT_READ_WRITE; // mention: NONSTRICT_READ_WRITE
        Object level7 = CacheConcurrencyStrategy.TRANSACTIONAL; // mention: TRANSACTIONAL
        shop.setCacheable(order); // mention: setCacheable
        shop.setCacheRegion(order); // mention: setCacheRegion
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Cache(label);
        shelf.READ_ONLY(label);
        int setCacheableText = 0;
    }
}
