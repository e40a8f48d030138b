import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean balance(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT balance FROM accounts WITH (NOLOCK) WHERE id = ?")) {  // expect: sql-dirty-read-hint
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean readDirty(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED")) {  // expect: sql-dirty-read-hint
            return statement.execute();
        }
    }
}
