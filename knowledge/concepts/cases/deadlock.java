package shop;

import org.springframework.dao.DeadlockLoserDataAccessException;  // mention: DeadlockLoserDataAccessException
import org.springframework.dao.CannotAcquireLockException;  // mention: CannotAcquireLockException
import org.springframework.dao.PessimisticLockingFailureException;  // mention: PessimisticLockingFailureException
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.Lock;
import java.lang.management.ThreadMXBean;

class DeadlockSample {
    private Shop shop;
    private ReentrantLock reentrantLock4;
    private Lock lock5;
    private ThreadMXBean threadMXBean6;

    private DeadlockLoserDataAccessException deadlockLoserDataAccessException1; // mention: DeadlockLoserDataAccessException

    private CannotAcquireLockException cannotAcquireLockException2; // mention: CannotAcquireLockException

    private PessimisticLockingFailureException pessimisticLockingFailureException3; // mention: PessimisticLockingFailureException

    void run(Order order) throws Exception {
        reentrantLock4.tryLock(order); // mention: tryLock
        lock5.tryLock(order); // mention: tryLock
        threadMXBean6.findDeadlockedThreads(order); // mention: findDeadlockedThreads
    }

    void unrelated(Shelf shelf, String label) {
        shelf.DeadlockLoserDataAccessException(label);
        shelf.tryLock(label);
        shelf.findDeadlockedThreads(label);
    }
}
