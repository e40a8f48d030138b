package shop;

import java.math.BigDecimal;  // mention: BigDecimal

class ExactDecimalSample {
    private Shop shop;

    private BigDecimal total; // mention: BigDecimal

    void add(Shelf shelf) {
        total = total.add(new BigDecimal("0.10")); // mention: BigDecimal
        double bigDecimalText = 0.1;
        shelf.BigDecimal(bigDecimalText);
    }
}
