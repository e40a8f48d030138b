import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean ofDay(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM orders WHERE DATE(created_at) = ?")) {  // expect: sql-non-sargable-predicate likely
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean ofUser(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM users WHERE LOWER(email) = ?")) {  // expect: sql-non-sargable-predicate possible
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
