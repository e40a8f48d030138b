package shop;

import java.math.BigInteger;

class PrimalityTestSample {
    private Shop shop;
    private BigInteger bigInteger1;
    private BigInteger bigInteger2;

    void run(Order order) throws Exception {
        bigInteger1.isProbablePrime(order); // mention: isProbablePrime
        bigInteger2.nextProbablePrime(order); // mention: nextProbablePrime
        BigInteger.probablePrime(order); // mention: probablePrime
        BigInteger.valueOf().isProbablePrime(order); // mention: isProbablePrime
    }

    void unrelated(Shelf shelf, String label) {
        shelf.isProbablePrime(label);
    }
}
