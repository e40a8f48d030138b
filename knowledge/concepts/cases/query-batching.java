package shop;

import org.hibernate.annotations.BatchSize;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;  // mention: BatchPreparedStatementSetter

class QueryBatchingSample {
    private Shop shop;

    @BatchSize // mention: BatchSize
    void handle1(Order order) {
        shop.note(order);
    }

    private BatchPreparedStatementSetter batchPreparedStatementSetter2; // mention: BatchPreparedStatementSetter

    void run(Order order) throws Exception {
        shop.addBatch(order); // mention: addBatch
        shop.executeBatch(order); // mention: executeBatch
        shop.executeLargeBatch(order); // mention: executeLargeBatch
        shop.batchUpdate(order); // mention: batchUpdate
        shop.saveAll(order); // mention: saveAll
        shop.saveAllAndFlush(order); // mention: saveAllAndFlush
        shop.findAllById(order); // mention: findAllById
        shop.deleteAllInBatch(order); // mention: deleteAllInBatch
        shop.deleteAllByIdInBatch(order); // mention: deleteAllByIdInBatch
    }

    void unrelated(Shelf shelf, String label) {
        int addBatchText = 0;
        shelf.BatchSize(label);
        shelf.BatchPreparedStatementSetter(label);
    }
}
