package shop;

import org.jooq.*;

class QueryPlanSample {
    private Shop shop;

    void run(Order order) throws Exception {
        shop.explain(order); // mention: explain
    }

    void unrelated(Shelf shelf, String label) {
        int explainText = 0;
    }
}
