package shop;

import java.util.concurrent.CompletableFuture;
import io.github.resilience4j.timelimiter.annotation.TimeLimiter;
import org.eclipse.microprofile.faulttolerance.Timeout;

class TimeoutSample {
    private Shop shop;
    private CompletableFuture completableFuture1;
    private CompletableFuture completableFuture2;

    @TimeLimiter // mention: TimeLimiter
    void handle3(Order order) {
        shop.note(order);
    }

    @Timeout // mention: Timeout
    void handle4(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        shop.connectTimeout(order); // mention: connectTimeout
        shop.readTimeout(order); // mention: readTimeout
        shop.callTimeout(order); // mention: callTimeout
        shop.setConnectTimeout(order); // mention: setConnectTimeout
        shop.setReadTimeout(order); // mention: setReadTimeout
        shop.setQueryTimeout(order); // mention: setQueryTimeout
        shop.setSocketTimeout(order); // mention: setSocketTimeout
        completableFuture1.orTimeout(order); // mention: orTimeout
        completableFuture2.completeOnTimeout(order); // mention: completeOnTimeout
    }

    void unrelated(Shelf shelf, String label) {
        int connectTimeoutText = 0;
        shelf.orTimeout(label);
        shelf.TimeLimiter(label);
    }
}
