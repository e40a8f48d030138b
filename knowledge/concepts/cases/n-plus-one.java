package shop;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.hibernate.stat.Statistics;  // mention: Statistics

class NPlusOneSample {
    private Shop shop;
    private Statistics statistics3; // mention: Statistics
    private Statistics statistics4; // mention: Statistics

    @SchemaMapping // mention: SchemaMapping
    void handle1(Order order) {
        shop.note(order);
    }

    private Statistics statistics2; // mention: Statistics

    void run(Order order) throws Exception {
        statistics3.getPrepareStatementCount(order); // mention: getPrepareStatementCount
        statistics4.getQueryExecutionCount(order); // mention: getQueryExecutionCount
    }

    void unrelated(Shelf shelf, String label) {
        shelf.SchemaMapping(label);
        shelf.Statistics(label);
        shelf.getPrepareStatementCount(label);
    }
}
