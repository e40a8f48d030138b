package shop;

import java.util.concurrent.locks.ReentrantLock;  // mention: ReentrantLock
import java.util.concurrent.locks.ReentrantReadWriteLock;  // mention: ReentrantReadWriteLock
import java.util.concurrent.locks.ReadWriteLock;  // mention: ReadWriteLock
import java.util.concurrent.locks.StampedLock;  // mention: StampedLock
import java.util.concurrent.locks.Lock;

class MutualExclusionSample {
    private Shop shop;
    private ReentrantLock reentrantLock5; // mention: ReentrantLock
    private Lock lock6;
    private Lock lock7;

    private ReentrantLock reentrantLock1; // mention: ReentrantLock

    private ReentrantReadWriteLock reentrantReadWriteLock2; // mention: ReentrantReadWriteLock

    private ReadWriteLock readWriteLock3; // mention: ReadWriteLock

    private StampedLock stampedLock4; // mention: StampedLock

    void run(Order order) throws Exception {
        reentrantLock5.lock(order); // mention: lock
        lock6.unlock(order); // mention: unlock
        lock7.lockInterruptibly(order); // mention: lockInterruptibly
    }

    void unrelated(Shelf shelf, String label) {
        shelf.ReentrantLock(label);
        shelf.unlock(label);
    }
}
