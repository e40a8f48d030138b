import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean named(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM users WHERE name LIKE 'ann%' AND shop_id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean matching(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM users WHERE name LIKE ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean everything(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM users WHERE name LIKE '%' AND shop_id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
