package shop;

import java.sql.DriverManager;

class DatabaseChoiceSample {
    private Shop shop;

    void run(Order order) throws Exception {
        DriverManager.getConnection(order); // mention: getConnection
    }

    void unrelated(Shelf shelf, String label) {
        shelf.getConnection(label);
    }
}
