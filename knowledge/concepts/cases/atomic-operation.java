package shop;

import java.util.concurrent.atomic.AtomicInteger;  // mention: AtomicInteger
import java.util.concurrent.atomic.AtomicLong;  // mention: AtomicLong
import java.util.concurrent.atomic.AtomicBoolean;  // mention: AtomicBoolean
import java.util.concurrent.atomic.AtomicReference;  // mention: AtomicReference
import java.util.concurrent.atomic.LongAdder;  // mention: LongAdder
import java.util.concurrent.ConcurrentHashMap;  // mention: ConcurrentHashMap
import java.util.concurrent.CopyOnWriteArrayList;

class AtomicOperationSample {
    private Shop shop;
    private ConcurrentHashMap concurrentHashMap8; // mention: ConcurrentHashMap
    private ConcurrentHashMap concurrentHashMap9; // mention: ConcurrentHashMap
    private ConcurrentHashMap concurrentHashMap10; // mention: ConcurrentHashMap
    private ConcurrentHashMap concurrentHashMap11; // mention: ConcurrentHashMap

    private AtomicInteger atomicInteger1; // mention: AtomicInteger

    private AtomicLong atomicLong2; // mention: AtomicLong

    private AtomicBoolean atomicBoolean3; // mention: AtomicBoolean

    private AtomicReference atomicReference4; // mention: AtomicReference

    private LongAdder longAdder5; // mention: LongAdder

    private ConcurrentHashMap concurrentHashMap6; // mention: ConcurrentHashMap

    private CopyOnWriteArrayList copyOnWriteArrayList7;

    void run(Order order) throws Exception {
        concurrentHashMap8.computeIfAbsent(order); // mention: computeIfAbsent
        concurrentHashMap9.compute(order); // mention: compute
        concurrentHashMap10.merge(order); // mention: merge
        concurrentHashMap11.putIfAbsent(order); // mention: putIfAbsent
    }

    void unrelated(Shelf shelf, String label) {
        shelf.AtomicInteger(label);
        shelf.computeIfAbsent(label);
    }
}
