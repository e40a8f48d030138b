import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

class Users {
    ResultSet list(Connection connection, HttpServletRequest request) throws SQLException {
        return connection.createStatement().executeQuery("SELECT id FROM users ORDER BY " + request.getParameter("sort")); // expect: sql-injection-identifier
    }
}
