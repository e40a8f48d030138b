package shop;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import jakarta.persistence.*;

class PessimisticLockSample {
    private Shop shop;

    @Lock // mention: Lock
    void handle4(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        Object level1 = LockModeType.PESSIMISTIC_WRITE; // mention: PESSIMISTIC_WRITE
        Object level2 = javax.persistence.LockModeType.PESSIMISTIC_READ; // mention: PESSIMISTIC_READ
        Object level3 = javax.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT; // mention: PESSIMISTIC_FORCE_INCREMENT
        shop.setLockMode(order); // mention: setLockMode
    }

    void unrelated(Shelf shelf, String label) {
        shelf.PESSIMISTIC_WRITE(label);
        shelf.Lock(label);
        int setLockModeText = 0;
    }
}
