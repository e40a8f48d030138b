package shop;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.cache.CacheBuilder;
import com.github.benmanes.caffeine.*;

class CacheEvictionSample {
    private Shop shop;

    void run(Order order) throws Exception {
        Caffeine.newBuilder(order); // mention: newBuilder
        CacheBuilder.newBuilder(order); // mention: newBuilder
        shop.maximumSize(order); // mention: maximumSize
        shop.maximumWeight(order); // mention: maximumWeight
        shop.configSet("maxmemory"); // mention: configSet
        shop.configSet("maxmemory-policy"); // mention: configSet
        shop.configSet("maxmemory-samples"); // mention: configSet
    }

    void unrelated(Shelf shelf, String label) {
        shelf.newBuilder(label);
        int maximumSizeText = 0;
        int configSetText = 0;
    }
}

class Labels {
    void write(Shelf shelf) {
        shelf.label("maxmemory");
    }
}
