import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean openOrders(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT o.id, c.name FROM orders o, customers c WHERE o.state = ?")) {  // expect: sql-implicit-cross-join
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
