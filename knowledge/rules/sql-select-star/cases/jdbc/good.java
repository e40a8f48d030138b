import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean ofCustomer(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id, total FROM orders WHERE customer_id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean countOrders(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT count(*) FROM orders WHERE customer_id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean hasOrders(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM customers c WHERE EXISTS (SELECT * FROM orders o WHERE o.customer_id = c.id) AND c.id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean fromTotals(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("WITH totals AS (SELECT id, total FROM orders) SELECT * FROM totals WHERE id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean tables(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM information_schema.tables WHERE table_name = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
