package shop;

import io.github.resilience4j.ratelimiter.annotation.RateLimiter;
import io.github.bucket4j.Bucket;  // mention: Bucket
import io.github.bucket4j.Bandwidth;  // mention: Bandwidth

class RateLimitingSample {
    private Shop shop;

    @RateLimiter // mention: RateLimiter
    void handle1(Order order) {
        shop.note(order);
    }

    private Bucket bucket2; // mention: Bucket

    private Bandwidth bandwidth3; // mention: Bandwidth

    private com.google.common.util.concurrent.RateLimiter rateLimiter4; // mention: RateLimiter

    private io.github.resilience4j.ratelimiter.RateLimiter rateLimiter5; // mention: RateLimiter

    void unrelated(Shelf shelf, String label) {
        shelf.RateLimiter(label);
        shelf.Bucket(label);
    }
}
