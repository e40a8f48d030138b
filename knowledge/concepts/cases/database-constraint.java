package shop;

import org.springframework.dao.DataIntegrityViolationException;  // mention: DataIntegrityViolationException
import org.hibernate.exception.ConstraintViolationException;  // mention: ConstraintViolationException
import java.sql.SQLIntegrityConstraintViolationException;  // mention: SQLIntegrityConstraintViolationException
import org.hibernate.annotations.Check;
import org.hibernate.annotations.OnDelete;

class DatabaseConstraintSample {
    private Shop shop;

    private DataIntegrityViolationException dataIntegrityViolationException1; // mention: DataIntegrityViolationException

    private ConstraintViolationException constraintViolationException2; // mention: ConstraintViolationException

    private SQLIntegrityConstraintViolationException sQLIntegrityConstraintViolationException3; // mention: SQLIntegrityConstraintViolationException

    @Check // mention: Check
    void handle4(Order order) {
        shop.note(order);
    }

    @OnDelete // mention: OnDelete
    void handle5(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.DataIntegrityViolationException(label);
        shelf.Check(label);
    }
}
