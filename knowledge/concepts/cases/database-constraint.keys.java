package shop;

import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;

class Line {
    @JoinColumn(name = "order_id") // mention: JoinColumn
    private Order order;

    @ForeignKey // mention: ForeignKey
    private Shelf shelf;

    void label(Shelf shelf) {
        shelf.label("JoinColumn");
        shelf.joinColumn(order);
    }
}
