import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean suggestions(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM products WHERE id >= ? ORDER BY id LIMIT 5")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean drawn(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT RANDOM() FROM products WHERE id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
