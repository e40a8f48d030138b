package shop;

import com.google.common.hash.Hashing;

class ConsistentHashingSample {
    private Shop shop;

    void run(Order order) throws Exception {
        Hashing.consistentHash(order); // mention: consistentHash
    }

    void unrelated(Shelf shelf, String label) {
        shelf.consistentHash(label);
    }
}
