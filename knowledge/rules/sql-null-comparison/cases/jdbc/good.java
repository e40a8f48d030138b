import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean openOrders(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM orders WHERE paid_at IS NULL AND shop_id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean reopenCarts(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE carts SET closed_at = NULL WHERE shop_id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean noteNull(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM notes WHERE body = 'a = NULL' AND shop_id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
