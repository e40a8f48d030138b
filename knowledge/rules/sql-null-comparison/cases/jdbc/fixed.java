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

    boolean closeCarts(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE carts SET closed = 1 WHERE owner_id IS NOT NULL")) {
            return statement.execute();
        }
    }

    boolean lateOrders(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id AND u.left_at IS NULL")) {
            return statement.execute();
        }
    }
}
