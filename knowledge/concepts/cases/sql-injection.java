package shop;

import java.sql.Statement;
import java.sql.*;

class SqlInjectionSample {
    private Shop shop;
    private Statement statement1;
    private Statement statement2;
    private Statement statement3;
    private Statement statement4;
    private Statement statement5;
    private Statement statement6;
    private Statement statement7;
    private Statement statement8;

    private Statement statement9;

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
        statement9.executeQuery("SELECT id FROM orders "
            + "WHERE state = 'open'");
        statement9.executeQuery("SELECT id FROM orders WHERE state = '" + manager.getState() + "'"); // mention: executeQuery
    }

    void unrelated(Shelf shelf, String label) {
        int createStatementText = 0;
        shelf.execute(label);
        shelf.Statement(label);
    }
}
