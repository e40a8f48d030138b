package shop;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Texts that applications build with what others send them. */
class Shapes {
    private static final Map<String, String> SORTS = Map.of("title", "title ASC", "newest", "created_at DESC");
    private static final Set<String> COLUMNS = Set.of("title", "price");
    private static final String SELECT = "SELECT id, title FROM books";

    private final Connection connection;
    private final String where;

    Shapes(Connection connection, String tenant) {
        this.connection = connection;
        this.where = " WHERE tenant = '" + tenant + "'";
    }

    ResultSet all() throws SQLException {
        return connection.createStatement().executeQuery(SELECT + where); // expect: sql-injection-concat likely
    }

    ResultSet fallsBack(HttpServletRequest request) throws SQLException {
        String sort = request.getParameter("sort");
        String order = SORTS.getOrDefault(sort, sort);
        return connection.createStatement().executeQuery(SELECT + " ORDER BY " + order); // expect: sql-injection-identifier
    }

    ResultSet checksOther(HttpServletRequest request) throws SQLException {
        if (!COLUMNS.contains(request.getParameter("column"))) {
            throw new IllegalArgumentException("column");
        }
        String title = request.getParameter("title");
        return connection.createStatement().executeQuery(SELECT + " WHERE title = '" + title + "'"); // expect: sql-injection-concat
    }

    ResultSet block(String title) throws SQLException {
        // expect-next: sql-injection-concat likely
        String text = """
            SELECT id
            FROM books
            WHERE title = '%s'
            """.formatted(title);
        return connection.createStatement().executeQuery(text);
    }

    ResultSet message(String title) throws SQLException {
        String text = MessageFormat.format("SELECT id FROM books WHERE title = ''{0}''", title); // expect: sql-injection-concat likely
        return connection.createStatement().executeQuery(text);
    }

    ResultSet listed(List<String> names) throws SQLException {
        String list = names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ")); // expect: sql-injection-concat likely
        return connection.createStatement().executeQuery("SELECT id FROM authors WHERE name IN (" + list + ")");
    }

    ResultSet joiner(Map<String, String> filters) throws SQLException {
        StringJoiner joiner = new StringJoiner(" AND ");
        for (Map.Entry<String, String> filter : filters.entrySet()) {
            joiner.add(filter.getKey() + " = '" + filter.getValue() + "'"); // expect: sql-injection-concat likely
        }
        return connection.createStatement().executeQuery("SELECT id FROM books WHERE " + joiner);
    }

    void batch(BufferedReader reader) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            String line;
            while ((line = reader.readLine()) != null) {
                statement.addBatch("INSERT INTO authors (name) VALUES ('" + line + "')"); // expect: sql-injection-concat
            }
            statement.executeBatch();
        }
    }

    PreparedStatement half(HttpServletRequest request) throws SQLException {
        PreparedStatement statement =
            connection.prepareStatement("SELECT id FROM books WHERE shop = ? AND title = '" + request.getParameter("title") + "'"); // expect: sql-injection-concat
        statement.setLong(1, 3);
        return statement;
    }

    ResultSet trimmed(HttpServletRequest request) throws SQLException {
        String title = request.getParameter("title").trim().toLowerCase();
        return connection.createStatement().executeQuery("SELECT id FROM books WHERE lower(title) = '" + title + "'"); // expect: sql-injection-concat
    }

    ResultSet cookie(HttpServletRequest request) throws SQLException {
        String token = request.getHeader("X-Token");
        String text = "SELECT id FROM sessions WHERE token = '".concat(token).concat("'"); // expect: sql-injection-concat
        return connection.createStatement().executeQuery(text);
    }

    private String condition(String column, String value) {
        return column + " = '" + value + "'";
    }

    ResultSet helper(HttpServletRequest request) throws SQLException {
        String text = SELECT + " WHERE " + condition("title", request.getParameter("title")); // expect: sql-injection-concat
        return connection.createStatement().executeQuery(text);
    }

    ResultSet environment() throws SQLException {
        return connection.createStatement().executeQuery(SELECT + " WHERE region = '" + System.getenv("REGION") + "'"); // expect: sql-injection-concat
    }

    ResultSet checkedAfter(HttpServletRequest request) throws SQLException {
        String id = request.getParameter("id");
        ResultSet rows = connection.createStatement().executeQuery(SELECT + " WHERE id = " + id); // expect: sql-injection-concat
        if (!id.matches("\\d+")) {
            throw new IllegalArgumentException(id);
        }
        return rows;
    }

    private static String picked(String text) {
        return text.trim();
    }

    private static String picked(String[] texts) {
        return texts[0];
    }

    void fill(HttpServletRequest request) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO shops (city) VALUES('" + picked(request.getParameterValues("city")) + "')"); // expect: sql-injection-concat likely
        }
    }
}
