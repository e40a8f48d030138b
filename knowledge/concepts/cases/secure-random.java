package shop;

import java.security.SecureRandom;  // mention: SecureRandom

class SecureRandomSample {
    private Shop shop;

    private SecureRandom secureRandom1; // mention: SecureRandom

    void run(Order order) throws Exception {
        SecureRandom.getInstanceStrong(order); // mention: getInstanceStrong
    }

    void unrelated(Shelf shelf, String label) {
        shelf.SecureRandom(label);
        shelf.getInstanceStrong(label);
    }
}
