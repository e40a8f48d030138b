package shop;

import org.apache.spark.sql.Dataset;

class ExternalSortSample {
    private Shop shop;

    void run(Order order) throws Exception {
        shop.sortWithinPartitions(order); // mention: sortWithinPartitions
        shop.repartitionByRange(order); // mention: repartitionByRange
    }

    void unrelated(Shelf shelf, String label) {
        int sortWithinPartitionsText = 0;
    }
}
