package shop;

import jakarta.persistence.Version;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;  // mention: OptimisticLockException
import org.springframework.orm.ObjectOptimisticLockingFailureException;  // mention: ObjectOptimisticLockingFailureException
import org.springframework.dao.OptimisticLockingFailureException;  // mention: OptimisticLockingFailureException
import org.hibernate.StaleObjectStateException;  // mention: StaleObjectStateException

class OptimisticLockSample {
    private Shop shop;

    @Version // mention: Version
    void handle1(Order order) {
        shop.note(order);
    }

    @javax.persistence.Version // mention: Version
    void handle2(Order order) {
        shop.note(order);
    }

    @org.springframework.data.annotation.Version // mention: Version
    void handle3(Order order) {
        shop.note(order);
    }

    private OptimisticLockException optimisticLockException6; // mention: OptimisticLockException

    private javax.persistence.OptimisticLockException optimisticLockException7; // mention: OptimisticLockException

    private ObjectOptimisticLockingFailureException objectOptimisticLockingFailureException8; // mention: ObjectOptimisticLockingFailureException

    private OptimisticLockingFailureException optimisticLockingFailureException9; // mention: OptimisticLockingFailureException

    private StaleObjectStateException staleObjectStateException10; // mention: StaleObjectStateException

    void run(Order order) throws Exception {
        Object level4 = LockModeType.OPTIMISTIC; // mention: OPTIMISTIC
        Object level5 = javax.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT; // mention: OPTIMISTIC_FORCE_INCREMENT
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Version(label);
        shelf.OPTIMISTIC(label);
        shelf.OptimisticLockException(label);
    }
}
