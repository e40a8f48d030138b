package shop;

import java.util.concurrent.CompletableFuture;  // mention: CompletableFuture
import reactor.core.publisher.Mono;
import reactor.core.publisher.Flux;

class FutureSample {
    private Shop shop;

    private CompletableFuture completableFuture1; // mention: CompletableFuture

    void run(Order order) throws Exception {
        CompletableFuture.supplyAsync(order); // mention: supplyAsync
        CompletableFuture.runAsync(order); // mention: runAsync
        CompletableFuture.allOf(order); // mention: allOf
        CompletableFuture.anyOf(order); // mention: anyOf
        Mono.zip(order); // mention: zip
        Flux.merge(order); // mention: merge
    }

    void unrelated(Shelf shelf, String label) {
        shelf.CompletableFuture(label);
        shelf.supplyAsync(label);
    }
}
