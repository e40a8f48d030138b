package shop;

class ApiVersioningSample {
    private Shop shop;

    void run(Order order) throws Exception {
        shop.setHeader("Sunset"); // mention: setHeader
        shop.header("Sunset"); // mention: header
        shop.set("Sunset"); // mention: set
        shop.append("Sunset"); // mention: append
        shop.addHeader("Sunset"); // mention: addHeader
        shop.withHeader("Sunset"); // mention: withHeader
        shop.setdefault("Sunset"); // mention: setdefault
    }

    void unrelated(Shelf shelf, String label) {
        int setHeaderText = 0;
    }
}
