package shop;

import org.springframework.transaction.annotation.Propagation;
import java.sql.Savepoint;  // mention: Savepoint
import java.sql.Connection;

class SavepointSample {
    private Shop shop;
    private Connection connection3;
    private Connection connection4;

    private Savepoint savepoint2; // mention: Savepoint

    void run(Order order) throws Exception {
        Object level1 = Propagation.NESTED; // mention: NESTED
        connection3.setSavepoint(order); // mention: setSavepoint
        connection4.releaseSavepoint(order); // mention: releaseSavepoint
    }

    void unrelated(Shelf shelf, String label) {
        shelf.NESTED(label);
        shelf.Savepoint(label);
        shelf.setSavepoint(label);
    }
}
