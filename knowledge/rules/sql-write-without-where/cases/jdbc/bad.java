import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean closeAccounts(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE accounts SET status = 'closed'")) {  // expect: sql-write-without-where
            return statement.execute();
        }
    }

    boolean clearOrders(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM orders")) {  // expect: sql-write-without-where likely
            return statement.execute();
        }
    }
}
