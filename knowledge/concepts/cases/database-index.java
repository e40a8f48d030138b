package shop;

import jakarta.persistence.Index;
import javax.persistence.UniqueConstraint;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.CompoundIndexes;
import jakarta.persistence.*;
import com.mongodb.*;

class DatabaseIndexSample {
    private Shop shop;

    @Index // mention: Index
    void handle1(Order order) {
        shop.note(order);
    }

    @UniqueConstraint // mention: UniqueConstraint
    void handle2(Order order) {
        shop.note(order);
    }

    @Indexed // mention: Indexed
    void handle3(Order order) {
        shop.note(order);
    }

    @CompoundIndex // mention: CompoundIndex
    void handle4(Order order) {
        shop.note(order);
    }

    @CompoundIndexes // mention: CompoundIndexes
    void handle5(Order order) {
        shop.note(order);
    }

    @Index // mention: Index
    void handle6(Order order) {
        shop.note(order);
    }

    @UniqueConstraint // mention: UniqueConstraint
    void handle7(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        shop.createIndex(order); // mention: createIndex
        shop.createIndexes(order); // mention: createIndexes
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Index(label);
        shelf.UniqueConstraint(label);
        int createIndexText = 0;
    }
}
