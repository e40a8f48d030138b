package shop;

import org.springframework.data.jpa.repository.EntityGraph;
import jakarta.persistence.NamedEntityGraph;
import javax.persistence.NamedEntityGraphs;
import javax.persistence.NamedSubgraph;
import javax.persistence.NamedAttributeNode;
import jakarta.persistence.FetchType;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.*;
import org.springframework.data.jpa.repository.*;

class EagerLoadingSample {
    private Shop shop;
    private Root root16;
    private javax.persistence.criteria.Root root17;

    @EntityGraph // mention: EntityGraph
    void handle1(Order order) {
        shop.note(order);
    }

    @NamedEntityGraph // mention: NamedEntityGraph
    void handle2(Order order) {
        shop.note(order);
    }

    @NamedEntityGraphs // mention: NamedEntityGraphs
    void handle3(Order order) {
        shop.note(order);
    }

    @NamedSubgraph // mention: NamedSubgraph
    void handle4(Order order) {
        shop.note(order);
    }

    @NamedAttributeNode // mention: NamedAttributeNode
    void handle5(Order order) {
        shop.note(order);
    }

    @NamedEntityGraph // mention: NamedEntityGraph
    void handle6(Order order) {
        shop.note(order);
    }

    @NamedEntityGraphs // mention: NamedEntityGraphs
    void handle7(Order order) {
        shop.note(order);
    }

    @NamedSubgraph // mention: NamedSubgraph
    void handle8(Order order) {
        shop.note(order);
    }

    @NamedAttributeNode // mention: NamedAttributeNode
    void handle9(Order order) {
        shop.note(order);
    }

    @EntityGraph // mention: EntityGraph
    void handle10(Order order) {
        shop.note(order);
    }

    private jakarta.persistence.EntityGraph entityGraph14; // mention: EntityGraph

    private javax.persistence.EntityGraph entityGraph15; // mention: EntityGraph

    void run(Order order) throws Exception {
        Object level11 = FetchType.EAGER; // mention: EAGER
        Object level12 = javax.persistence.FetchType.EAGER; // mention: EAGER
        Object level13 = FetchType.EAGER; // mention: EAGER
        shop.createEntityGraph(order); // mention: createEntityGraph
        root16.fetch(order); // mention: fetch
        root17.fetch(order); // mention: fetch
        shop.fetchJoin(order); // mention: fetchJoin
    }

    void unrelated(Shelf shelf, String label) {
        shelf.EntityGraph(label);
        shelf.NamedEntityGraph(label);
        int countText = 0;
        shelf.EAGER(label);
        int copiesText = 0;
        int titleText = 0;
        int createEntityGraphText = 0;
    }
}
