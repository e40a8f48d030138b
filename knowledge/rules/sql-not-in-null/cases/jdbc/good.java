import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean otherOrders(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM orders WHERE state NOT IN ('paid', 'open') AND shop_id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean knownCustomers(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders WHERE customer_id IS NOT NULL)")) {
            return statement.execute();
        }
    }

    boolean otherIds(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM customers WHERE id NOT IN (SELECT id FROM blocked)")) {
            return statement.execute();
        }
    }
}
