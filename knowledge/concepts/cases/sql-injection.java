package shop;

import java.sql.Statement;  // mention: Statement
import java.sql.*;

class SqlInjectionSample {
    private Shop shop;
    private Statement statement1; // mention: Statement
    private Statement statement2; // mention: Statement
    private Statement statement3; // mention: Statement
    private Statement statement4; // mention: Statement
    private Statement statement5; // mention: Statement
    private Statement statement6; // mention: Statement
    private Statement statement7; // mention: Statement
    private Statement statement8; // mention: Statement

    private Statement statement9; // mention: Statement

    void run(Order order) throws Exception {
        shop.createStatement(order); // mention: createStatement
        shop.createNativeQuery(order); // mention: createNativeQuery
        statement1.execute(order); // mention: execute
        statement2.executeQuery(order); // mention: executeQuery
        statement3.executeUpdate(order); // mention: executeUpdate
        statement4.executeLargeUpdate(order); // mention: executeLargeUpdate
        statement5.execute(order); // mention: execute
        statement6.executeQuery(order); // mention: executeQuery
        statement7.executeUpdate(order); // mention: executeUpdate
        statement8.executeLargeUpdate(order); // mention: executeLargeUpdate
    }

    private static final String OPEN = "SELECT * FROM orders WHERE state = ?1";

    void constantText(EntityManager manager) throws Exception {
        manager.createNativeQuery(OPEN, Order.class);
        manager.createNativeQuery("SELECT * FROM orders WHERE state = ?1");
        statement9.executeQuery("SELECT 1");
    }

    void unrelated(Shelf shelf, String label) {
        int createStatementText = 0;
        shelf.execute(label);
        shelf.Statement(label);
    }
}
