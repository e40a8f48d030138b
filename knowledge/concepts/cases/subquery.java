package shop;

import jakarta.persistence.criteria.Subquery;  // mention: Subquery
import org.jooq.impl.DSL;

class SubquerySample {
    private Shop shop;

    private Subquery subquery1; // mention: Subquery

    private javax.persistence.criteria.Subquery subquery2; // mention: Subquery

    void run(Order order) throws Exception {
        DSL.exists(order); // mention: exists
        DSL.notExists(order); // mention: notExists
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Subquery(label);
        shelf.exists(label);
    }
}
