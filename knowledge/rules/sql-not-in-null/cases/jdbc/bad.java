import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean otherOrders(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM orders WHERE state NOT IN ('paid', NULL) AND shop_id = ?")) {  // expect: sql-not-in-null
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean silentCustomers(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders)")) {  // expect: sql-not-in-null possible
            return statement.execute();
        }
    }
}
