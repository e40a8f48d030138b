package shop;

import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;  // mention: ThreadPoolExecutor
import java.util.concurrent.ExecutorService;  // mention: ExecutorService
import java.util.concurrent.ForkJoinPool;  // mention: ForkJoinPool
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;  // mention: ThreadPoolTaskExecutor

class ThreadPoolSample {
    private Shop shop;

    private ThreadPoolExecutor threadPoolExecutor1; // mention: ThreadPoolExecutor

    private ExecutorService executorService2; // mention: ExecutorService

    private ForkJoinPool forkJoinPool3; // mention: ForkJoinPool

    private ThreadPoolTaskExecutor threadPoolTaskExecutor4; // mention: ThreadPoolTaskExecutor

    void run(Order order) throws Exception {
        Executors.newFixedThreadPool(order); // mention: newFixedThreadPool
        Executors.newCachedThreadPool(order); // mention: newCachedThreadPool
        Executors.newSingleThreadExecutor(order); // mention: newSingleThreadExecutor
        Executors.newScheduledThreadPool(order); // mention: newScheduledThreadPool
    }

    void unrelated(Shelf shelf, String label) {
        shelf.newFixedThreadPool(label);
        shelf.ThreadPoolExecutor(label);
    }
}
