package shop;

import org.jooq.*;

class AggregationSample {
    private Shop shop;

    void run(Order order) throws Exception {
        shop.groupBy(order); // mention: groupBy
        shop.having(order); // mention: having
    }

    void unrelated(Shelf shelf, String label) {
        int groupByText = 0;
    }
}
