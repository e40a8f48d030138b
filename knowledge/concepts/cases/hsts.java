package shop;

class HstsSample {
    private Shop shop;

    void run(Order order) throws Exception {
        shop.setHeader("Strict-Transport-Security"); // mention: setHeader
        shop.header("Strict-Transport-Security"); // mention: header
        shop.set("Strict-Transport-Security"); // mention: set
        shop.append("Strict-Transport-Security"); // mention: append
        shop.addHeader("Strict-Transport-Security"); // mention: addHeader
        shop.withHeader("Strict-Transport-Security"); // mention: withHeader
        shop.setdefault("Strict-Transport-Security"); // mention: setdefault
        shop.add("Strict-Transport-Security"); // mention: add
        shop.httpStrictTransportSecurity(order); // mention: httpStrictTransportSecurity
    }

    void unrelated(Shelf shelf, String label) {
        int setHeaderText = 0;
        int httpStrictTransportSecurityText = 0;
    }
}

class Labels {
    void write(Shelf shelf) {
        shelf.label("Strict-Transport-Security");
    }
}
