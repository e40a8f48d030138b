import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean openOrders(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT o.id, c.name FROM orders o, customers c WHERE c.id = o.customer_id AND o.state = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean joined(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT o.id FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.state = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean bareNames(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT total FROM orders, customers WHERE customer_id = customers.id AND state = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
