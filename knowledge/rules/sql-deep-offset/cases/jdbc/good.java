import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean nextPage(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM events WHERE id > ? ORDER BY id LIMIT 50")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean secondPage(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM events WHERE shop_id = ? ORDER BY id LIMIT 50 OFFSET 50")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
