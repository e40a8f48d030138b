import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

public class AccountServlet extends HttpServlet {
    void byParameter(HttpServletRequest request, Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("SELECT id FROM accounts WHERE name = ?");
        statement.setString(1, request.getParameter("name"));
        statement.executeQuery();
    }

    void byNumber(HttpServletRequest request, Connection connection) throws SQLException {
        long id = Long.parseLong(request.getParameter("id"));
        connection.createStatement().executeQuery("SELECT id FROM accounts WHERE id = " + id);
    }

    void byOtherKey(HttpServletRequest request, Connection connection) throws SQLException {
        Map<String, String> values = new HashMap<>();
        values.put("kind", "fixed");
        values.put("name", request.getParameter("name"));
        String kind = values.get("kind");
        connection.createStatement().executeUpdate("INSERT INTO log (value) VALUES ('" + kind + "')");
    }

    void neverChosen(HttpServletRequest request, Connection connection) throws SQLException {
        int size = 106;
        String value = (7 * 18) + size > 200 ? "large" : request.getParameter("value");
        connection.createStatement().executeUpdate("INSERT INTO log (value) VALUES ('" + value + "')");
    }

    void neverRun(HttpServletRequest request, Connection connection) throws SQLException {
        int size = 86;
        String value;
        if ((7 * 42) - size > 200) {
            value = "large";
        } else {
            value = request.getParameter("value");
        }
        connection.createStatement().executeUpdate("INSERT INTO log (value) VALUES ('" + value + "')");
    }

    void otherArm(HttpServletRequest request, Connection connection) throws SQLException {
        String letters = "ABC";
        char letter = letters.charAt(1);
        String value;
        switch (letter) {
            case 'A':
                value = request.getParameter("value");
                break;
            case 'B':
                value = "second";
                break;
            case 'C':
            case 'D':
                value = request.getParameter("value");
                break;
            default:
                value = "other";
        }
        connection.createStatement().executeUpdate("INSERT INTO log (value) VALUES ('" + value + "')");
    }

    void byConstantHelper(HttpServletRequest request, Connection connection) throws SQLException {
        String kind = kindOf(request.getParameter("kind"));
        connection.createStatement().executeUpdate("INSERT INTO log (kind) VALUES ('" + kind + "')");
    }

    private static String kindOf(String text) {
        return text == null ? "none" : "some";
    }
}
