import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean withCustomers(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.id = ?")) {  // expect: sql-select-star likely
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean archiveOrders(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO old_orders (id, total) SELECT * FROM orders WHERE placed_at < ?")) {  // expect: sql-select-star likely
            statement.setLong(1, id);
            return statement.execute();
        }
    }

    boolean ofCustomer(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM orders WHERE customer_id = ?")) {  // expect: sql-select-star possible
            statement.setLong(1, id);
            return statement.execute();
        }
    }
}
