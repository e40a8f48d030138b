package shop;

import org.springframework.*;

class VaryHeaderSample {
    private Shop shop;

    void run(Order order) throws Exception {
        shop.setHeader("Vary"); // mention: setHeader
        shop.header("Vary"); // mention: header
        shop.append("Vary"); // mention: append
        shop.addHeader("Vary"); // mention: addHeader
        shop.withHeader("Vary"); // mention: withHeader
        shop.setdefault("Vary"); // mention: setdefault
        shop.varyBy(order); // mention: varyBy
    }

    void unrelated(Shelf shelf, String label) {
        int setHeaderText = 0;
        int varyByText = 0;
    }
}
