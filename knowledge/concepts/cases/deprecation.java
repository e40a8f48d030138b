package shop;

class DeprecationSample {
    private Shop shop;

    @Deprecated // mention: Deprecated
    void handle1(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Deprecated(label);
        shelf.Sunset(label);
    }
}
