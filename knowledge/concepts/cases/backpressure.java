package shop;

import java.util.concurrent.ArrayBlockingQueue;  // mention: ArrayBlockingQueue
import java.util.concurrent.LinkedBlockingQueue;  // mention: LinkedBlockingQueue
import java.util.concurrent.BlockingQueue;  // mention: BlockingQueue
import org.reactivestreams.Publisher;  // mention: Publisher
import org.reactivestreams.Subscriber;  // mention: Subscriber
import org.reactivestreams.Subscription;  // mention: Subscription

class BackpressureSample {
    private Shop shop;

    private ArrayBlockingQueue arrayBlockingQueue1; // mention: ArrayBlockingQueue

    private LinkedBlockingQueue linkedBlockingQueue2; // mention: LinkedBlockingQueue

    private BlockingQueue blockingQueue3; // mention: BlockingQueue

    private Publisher publisher4; // mention: Publisher

    private Subscriber subscriber5; // mention: Subscriber

    private Subscription subscription6; // mention: Subscription

    void run(Order order) throws Exception {
        shop.onBackpressureBuffer(order); // mention: onBackpressureBuffer
        shop.onBackpressureDrop(order); // mention: onBackpressureDrop
        shop.onBackpressureLatest(order); // mention: onBackpressureLatest
        shop.limitRate(order); // mention: limitRate
    }

    void unrelated(Shelf shelf, String label) {
        shelf.ArrayBlockingQueue(label);
        int onBackpressureBufferText = 0;
    }
}
