package shop;

import org.springframework.transaction.annotation.Isolation;
import java.sql.Connection;
import java.sql.*;
import org.springframework.transaction.*;

class IsolationLevelSample {
    private Shop shop;

    void run(Order order) throws Exception {
        Object level1 = Isolation.create; // mention: create
        Object level2 = Connection.TRANSACTION_READ_UNCOMMITTED; // mention: TRANSACTION_READ_UNCOMMITTED
        Object level3 = Connection.TRANSACTION_READ_COMMITTED; // mention: TRANSACTION_READ_COMMITTED
        Object level4 = Connection.TRANSACTION_REPEATABLE_READ; // mention: TRANSACTION_REPEATABLE_READ
        Object level5 = Connection.TRANSACTION_SERIALIZABLE; // mention: TRANSACTION_SERIALIZABLE
        Object level6 = Connection.TRANSACTION_READ_UNCOMMITTED; // mention: TRANSACTION_READ_UNCOMMITTED
        Object level7 = Connection.TRANSACTION_READ_COMMITTED; // mention: TRANSACTION_READ_COMMITTED
        Object level8 = Connection.TRANSACTION_REPEATABLE_READ; // mention: TRANSACTION_REPEATABLE_READ
        Object level9 = Connection.TRANSACTION_SERIALIZABLE; // mention: TRANSACTION_SERIALIZABLE
        shop.setTransactionIsolation(order); // mention: setTransactionIsolation
        shop.setIsolationLevel(order); // mention: setIsolationLevel
    }

    void unrelated(Shelf shelf, String label) {
        shelf.create(label);
        shelf.TRANSACTION_READ_UNCOMMITTED(label);
        int setTransactionIsolationText = 0;
        int setIsolationLevelText = 0;
    }
}
