package shop;

import org.jooq.impl.DSL;

class WindowFunctionSample {
    private Shop shop;

    void run(Order order) throws Exception {
        DSL.rowNumber(order); // mention: rowNumber
        DSL.rank(order); // mention: rank
        DSL.denseRank(order); // mention: denseRank
        DSL.lag(order); // mention: lag
        DSL.lead(order); // mention: lead
    }

    void unrelated(Shelf shelf, String label) {
        shelf.rowNumber(label);
    }
}
