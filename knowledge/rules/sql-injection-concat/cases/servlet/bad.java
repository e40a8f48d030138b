import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

public class AccountServlet extends HttpServlet {
    private DataSource dataSource;

    void byParameter(HttpServletRequest request) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            String name = request.getParameter("name");
            connection.createStatement().executeQuery("SELECT id FROM accounts WHERE name = '" + name + "'"); // expect: sql-injection-concat
        }
    }

    void byHeader(HttpServletRequest request, Connection connection) throws SQLException {
        String tenant = request.getHeader("X-Tenant").trim().toLowerCase();
        connection.createStatement().executeUpdate("DELETE FROM sessions WHERE tenant = '" + tenant + "'"); // expect: sql-injection-concat
    }

    void byCookie(HttpServletRequest request, Connection connection) throws SQLException {
        String token = "";
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals("token")) {
                token = cookie.getValue();
            }
        }
        connection.createStatement().executeQuery("SELECT id FROM sessions WHERE token = '" + token + "'"); // expect: sql-injection-concat likely
    }

    void byDecoded(HttpServletRequest request, Connection connection) throws SQLException, IOException {
        String city = URLDecoder.decode(request.getParameter("city"), "UTF-8");
        connection.createStatement().executeQuery("SELECT id FROM shops WHERE city = '" + city + "'"); // expect: sql-injection-concat
    }

    void byValues(HttpServletRequest request, Connection connection) throws SQLException {
        String[] values = request.getParameterValues("id");
        String first = values != null && values.length > 0 ? values[0] : "0"; // expect: sql-injection-concat
        connection.createStatement().executeQuery("SELECT id FROM shops WHERE id = " + first);
    }

    void byList(HttpServletRequest request, Connection connection) throws SQLException {
        List<String> values = new ArrayList<>();
        values.add("fixed");
        values.add(request.getParameter("value"));
        values.remove(0);
        String value = values.get(0);
        connection.createStatement().executeUpdate("INSERT INTO log (value) VALUES ('" + value + "')"); // expect: sql-injection-concat
    }

    void byMap(HttpServletRequest request, Connection connection) throws SQLException {
        Map<String, String> values = new HashMap<>();
        values.put("kind", "fixed");
        values.put("name", request.getParameter("name"));
        String name = values.get("name");
        connection.createStatement().executeUpdate("INSERT INTO log (value) VALUES ('" + name + "')"); // expect: sql-injection-concat
    }

    void byHelper(HttpServletRequest request, Connection connection) throws SQLException {
        String name = clean(request.getParameter("name"));
        connection.createStatement().executeUpdate("UPDATE accounts SET name = '" + name + "'"); // expect: sql-injection-concat, sql-write-without-where
    }

    private static String clean(String text) {
        String result = text;
        if (text != null && text.length() > 1) {
            StringBuilder changed = new StringBuilder(text);
            result = changed.replace(text.length() - 1, text.length(), "Z").toString();
        }
        return result;
    }

    void byNames(HttpServletRequest request, Connection connection) throws SQLException {
        Enumeration<String> names = request.getParameterNames();
        while (names.hasMoreElements()) {
            String name = names.nextElement();
            connection.createStatement().executeUpdate("INSERT INTO log (value) VALUES ('" + name + "')"); // expect: sql-injection-concat
        }
    }

    void byClause(HttpServletRequest request, Connection connection) throws SQLException {
        String where = new Clause().of(request.getParameter("name")); // expect: sql-injection-concat
        connection.createStatement().executeQuery("SELECT id FROM accounts" + where);
    }

    private static class Clause {
        String of(String name) {
            return " WHERE name = '" + name + "'";
        }
    }
}
