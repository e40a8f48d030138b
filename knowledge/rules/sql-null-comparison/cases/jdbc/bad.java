import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean openOrders(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM orders WHERE paid_at = NULL AND shop_id = ?")) {  // expect: sql-null-comparison
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean closeCarts(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE carts SET closed = 1 WHERE owner_id != NULL")) {  // expect: sql-null-comparison
            return statement.execute();
        }
    }

    boolean lateOrders(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id AND u.left_at = NULL")) {  // expect: sql-null-comparison
            return statement.execute();
        }
    }
}
