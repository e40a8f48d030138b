import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean closeAccount(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE accounts SET status = 'closed' WHERE id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean removeOrder(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM orders WHERE id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean emptyStaging(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM staging_orders")) {
            return statement.execute();
        }
    }

    boolean tidySessions(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM sessions")) {
            return statement.execute();
        }
    }
}
