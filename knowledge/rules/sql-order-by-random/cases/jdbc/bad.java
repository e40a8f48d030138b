import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean suggestions(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM products WHERE shop_id = ? ORDER BY RANDOM() LIMIT 5")) {  // expect: sql-order-by-random
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
