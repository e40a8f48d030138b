import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean balance(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT balance FROM accounts WHERE id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean readStable(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")) {
            return statement.execute();
        }
    }
}
