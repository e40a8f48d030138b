import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean addUser(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO users (id, name) VALUES (?, 'ann')")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean archive(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO old_orders (id, total) SELECT id, total FROM orders WHERE id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean stage(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO tmp_orders SELECT id, total FROM orders WHERE id = ?")) {
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
