import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Shop {
    boolean makeInvoices(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("CREATE TABLE invoices (id INT PRIMARY KEY, total_amount FLOAT)")) {  // expect: sql-money-as-float
            return statement.execute();
        }
    }
}
