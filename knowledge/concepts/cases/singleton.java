package shop;

import jakarta.inject.Singleton;

class SingletonSample {
    private Shop shop;

    @Singleton // mention: Singleton
    void handle1(Order order) {
        shop.note(order);
    }

    @javax.inject.Singleton // mention: Singleton
    void handle2(Order order) {
        shop.note(order);
    }

    @jakarta.ejb.Singleton // mention: Singleton
    void handle3(Order order) {
        shop.note(order);
    }

    @javax.ejb.Singleton // mention: Singleton
    void handle4(Order order) {
        shop.note(order);
    }

    @com.google.inject.Singleton // mention: Singleton
    void handle5(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Singleton(label);
    }
}
