import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean farPage(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM events WHERE shop_id = ? ORDER BY id LIMIT 50 OFFSET 100000")) {  // expect: sql-deep-offset
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean anyPage(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM events ORDER BY id LIMIT 50 OFFSET ?")) {  // expect: sql-deep-offset possible
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
