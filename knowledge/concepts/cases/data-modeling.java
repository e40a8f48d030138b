package shop;

import java.math.BigDecimal;
import jakarta.persistence.Embedded;
import javax.persistence.EmbeddedId;
import javax.persistence.IdClass;
import javax.persistence.Inheritance;
import javax.persistence.DiscriminatorColumn;

class DataModelingSample {
    private Shop shop;

    private BigDecimal bigDecimal1;

    @Embedded // mention: Embedded
    void handle2(Order order) {
        shop.note(order);
    }

    @EmbeddedId // mention: EmbeddedId
    void handle3(Order order) {
        shop.note(order);
    }

    @IdClass // mention: IdClass
    void handle4(Order order) {
        shop.note(order);
    }

    @Inheritance
    void handle5(Order order) {
        shop.note(order);
    }

    @DiscriminatorColumn
    void handle6(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.BigDecimal(label);
        shelf.Embedded(label);
    }
}
