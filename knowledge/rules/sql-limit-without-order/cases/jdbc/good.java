import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean secondPage(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id, name FROM products WHERE shop_id = ? ORDER BY id LIMIT 20 OFFSET 40")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean one(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM products WHERE shop_id = ? LIMIT 1")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean byKey(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM products WHERE id = ? LIMIT 10")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean total(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT count(*) FROM products WHERE shop_id = ? LIMIT 10")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
