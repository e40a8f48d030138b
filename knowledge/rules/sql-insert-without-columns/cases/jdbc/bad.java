import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean addUser(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO users VALUES (?, 'ann')")) {  // expect: sql-insert-without-columns
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean archive(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO old_orders SELECT id, total FROM orders WHERE id = ?")) {  // expect: sql-insert-without-columns
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
