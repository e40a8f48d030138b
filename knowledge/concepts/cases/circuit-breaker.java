package shop;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;  // mention: CircuitBreakerRegistry
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;  // mention: CircuitBreakerConfig
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;  // mention: CircuitBreakerFactory

class CircuitBreakerSample {
    private Shop shop;

    @CircuitBreaker // mention: CircuitBreaker
    void handle1(Order order) {
        shop.note(order);
    }

    @org.eclipse.microprofile.faulttolerance.CircuitBreaker // mention: CircuitBreaker
    void handle2(Order order) {
        shop.note(order);
    }

    @Fallback // mention: Fallback
    void handle3(Order order) {
        shop.note(order);
    }

    @org.springframework.retry.annotation.CircuitBreaker // mention: CircuitBreaker
    void handle4(Order order) {
        shop.note(order);
    }

    private io.github.resilience4j.circuitbreaker.CircuitBreaker circuitBreaker5; // mention: CircuitBreaker

    private CircuitBreakerRegistry circuitBreakerRegistry6; // mention: CircuitBreakerRegistry

    private CircuitBreakerConfig circuitBreakerConfig7; // mention: CircuitBreakerConfig

    private CircuitBreakerFactory circuitBreakerFactory8; // mention: CircuitBreakerFactory

    void unrelated(Shelf shelf, String label) {
        shelf.CircuitBreaker(label);
        shelf.CircuitBreakerRegistry(label);
    }
}
