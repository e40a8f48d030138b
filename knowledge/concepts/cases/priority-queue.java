package shop;

import java.util.PriorityQueue;  // mention: PriorityQueue
import java.util.concurrent.PriorityBlockingQueue;  // mention: PriorityBlockingQueue
import java.util.concurrent.DelayQueue;  // mention: DelayQueue

class PriorityQueueSample {
    private Shop shop;

    private PriorityQueue priorityQueue1; // mention: PriorityQueue

    private PriorityBlockingQueue priorityBlockingQueue2; // mention: PriorityBlockingQueue

    private DelayQueue delayQueue3; // mention: DelayQueue

    void unrelated(Shelf shelf, String label) {
        shelf.PriorityQueue(label);
    }
}
