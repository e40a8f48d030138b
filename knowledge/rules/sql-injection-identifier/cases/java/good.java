import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

class Users {
    private static final Set<String> SORTABLE = Set.of("name", "created_at");

    ResultSet list(Connection connection, HttpServletRequest request) throws SQLException {
        String column = request.getParameter("sort");
        if (!SORTABLE.contains(column)) {
            throw new IllegalArgumentException(column);
        }
        return connection.createStatement().executeQuery("SELECT id FROM users ORDER BY " + column);
    }
}
