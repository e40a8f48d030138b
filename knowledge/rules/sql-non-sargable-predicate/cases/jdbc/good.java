import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean since(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM orders WHERE created_at >= ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean days(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT DATE(created_at) FROM orders WHERE id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean lowered(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM users WHERE email = LOWER(?)")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
