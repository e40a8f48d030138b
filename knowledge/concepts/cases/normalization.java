package shop;

import jakarta.persistence.JoinTable;
import javax.persistence.JoinColumn;
import javax.persistence.ForeignKey;

class NormalizationSample {
    private Shop shop;

    @JoinTable // mention: JoinTable
    void handle1(Order order) {
        shop.note(order);
    }

    @JoinColumn
    void handle2(Order order) {
        shop.note(order);
    }

    @ForeignKey
    void handle3(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.JoinTable(label);
    }
}
