import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean secondPage(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id, name FROM products WHERE shop_id = ? LIMIT 20 OFFSET 40")) {  // expect: sql-limit-without-order
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean some(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id, name FROM products WHERE shop_id = ? LIMIT 20")) {  // expect: sql-limit-without-order possible
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
