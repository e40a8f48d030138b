package shop;

import org.springframework.retry.annotation.Retryable;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Recover;
import org.springframework.retry.annotation.EnableRetry;
import io.github.resilience4j.retry.annotation.Retry;
import org.springframework.kafka.annotation.RetryableTopic;
import io.github.resilience4j.retry.RetryConfig;  // mention: RetryConfig
import org.springframework.retry.support.RetryTemplate;  // mention: RetryTemplate

class RetrySample {
    private Shop shop;

    @Retryable // mention: Retryable
    void handle1(Order order) {
        shop.note(order);
    }

    @Backoff // mention: Backoff
    void handle2(Order order) {
        shop.note(order);
    }

    @Recover // mention: Recover
    void handle3(Order order) {
        shop.note(order);
    }

    @EnableRetry // mention: EnableRetry
    void handle4(Order order) {
        shop.note(order);
    }

    @Retry // mention: Retry
    void handle5(Order order) {
        shop.note(order);
    }

    @org.eclipse.microprofile.faulttolerance.Retry // mention: Retry
    void handle6(Order order) {
        shop.note(order);
    }

    @RetryableTopic // mention: RetryableTopic
    void handle7(Order order) {
        shop.note(order);
    }

    @org.springframework.resilience.annotation.Retryable // mention: Retryable
    void handle8(Order order) {
        shop.note(order);
    }

    private io.github.resilience4j.retry.Retry retry9; // mention: Retry

    private RetryConfig retryConfig10; // mention: RetryConfig

    private RetryTemplate retryTemplate11; // mention: RetryTemplate

    void run(Order order) throws Exception {
        reactor.util.retry.Retry.backoff(order); // mention: backoff
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Retryable(label);
        shelf.Retry(label);
        shelf.backoff(label);
    }
}
