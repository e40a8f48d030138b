import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean ofCompany(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM users WHERE email LIKE '%@example.com' AND shop_id = ?")) {  // expect: sql-like-leading-wildcard likely
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
