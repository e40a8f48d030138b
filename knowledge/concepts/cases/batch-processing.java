package shop;

import org.springframework.batch.core.step.builder.StepBuilder;  // mention: StepBuilder
import org.springframework.batch.item.ItemReader;  // mention: ItemReader
import org.springframework.batch.item.ItemProcessor;  // mention: ItemProcessor
import org.springframework.batch.item.ItemWriter;  // mention: ItemWriter

class BatchProcessingSample {
    private Shop shop;

    private StepBuilder stepBuilder1; // mention: StepBuilder

    private ItemReader itemReader2; // mention: ItemReader

    private ItemProcessor itemProcessor3; // mention: ItemProcessor

    private ItemWriter itemWriter4; // mention: ItemWriter

    void run(Order order) throws Exception {
        shop.setFetchSize(order); // mention: setFetchSize
    }

    void unrelated(Shelf shelf, String label) {
        shelf.StepBuilder(label);
        int setFetchSizeText = 0;
    }
}
