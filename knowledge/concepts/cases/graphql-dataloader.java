package shop;

import org.dataloader.DataLoader;  // mention: DataLoader
import org.dataloader.DataLoaderRegistry;  // mention: DataLoaderRegistry
import org.dataloader.BatchLoader;  // mention: BatchLoader
import org.dataloader.MappedBatchLoader;  // mention: MappedBatchLoader
import org.dataloader.BatchLoaderWithContext;  // mention: BatchLoaderWithContext
import org.dataloader.MappedBatchLoaderWithContext;  // mention: MappedBatchLoaderWithContext
import org.springframework.graphql.execution.BatchLoaderRegistry;  // mention: BatchLoaderRegistry
import org.dataloader.DataLoaderFactory;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import com.netflix.graphql.dgs.DgsDataLoader;

class GraphqlDataloaderSample {
    private Shop shop;
    private DataLoader dataLoader8; // mention: DataLoader
    private DataLoader dataLoader9; // mention: DataLoader
    private DataLoader dataLoader10; // mention: DataLoader
    private DataLoader dataLoader11; // mention: DataLoader

    private DataLoader dataLoader1; // mention: DataLoader

    private DataLoaderRegistry dataLoaderRegistry2; // mention: DataLoaderRegistry

    private BatchLoader batchLoader3; // mention: BatchLoader

    private MappedBatchLoader mappedBatchLoader4; // mention: MappedBatchLoader

    private BatchLoaderWithContext batchLoaderWithContext5; // mention: BatchLoaderWithContext

    private MappedBatchLoaderWithContext mappedBatchLoaderWithContext6; // mention: MappedBatchLoaderWithContext

    private BatchLoaderRegistry batchLoaderRegistry7; // mention: BatchLoaderRegistry

    @BatchMapping // mention: BatchMapping
    void handle12(Order order) {
        shop.note(order);
    }

    @DgsDataLoader // mention: DgsDataLoader
    void handle13(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        DataLoaderFactory.newDataLoader(order); // mention: newDataLoader
        dataLoader8.load(order); // mention: load
        dataLoader9.loadMany(order); // mention: loadMany
        dataLoader10.clear(order); // mention: clear
        dataLoader11.prime(order); // mention: prime
    }

    void unrelated(Shelf shelf, String label) {
        shelf.DataLoader(label);
        shelf.newDataLoader(label);
        shelf.BatchMapping(label);
    }
}
