package shop;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;

/** Texts that applications build from what they know themselves. */
class Shapes {
    private static final Map<String, String> SORTS = Map.of("title", "title ASC", "newest", "created_at DESC");
    private static final Set<String> COLUMNS = Set.of("title", "price");
    private static final String SELECT = "SELECT id, title FROM books";

    enum Shelf {
        FRONT,
        BACK
    }

    private final Connection connection;
    private final String table = "books";

    Shapes(Connection connection) {
        this.connection = connection;
    }

    ResultSet sorted(HttpServletRequest request) throws SQLException {
        String order = SORTS.getOrDefault(request.getParameter("sort"), "id");
        return connection.createStatement().executeQuery(SELECT + " ORDER BY " + order);
    }

    ResultSet refused(HttpServletRequest request) throws SQLException {
        String column = request.getParameter("column");
        if (!COLUMNS.contains(column)) {
            throw new IllegalArgumentException("column");
        }
        return connection.createStatement().executeQuery(SELECT + " ORDER BY " + column);
    }

    PreparedStatement marks(List<Long> ids) throws SQLException {
        String marks = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        return connection.prepareStatement("SELECT id FROM books WHERE id IN (" + marks + ")");
    }

    PreparedStatement copies(List<Long> ids) throws SQLException {
        String marks = String.join(",", Collections.nCopies(ids.size(), "?"));
        return connection.prepareStatement(String.format("DELETE FROM books WHERE id IN (%s)", marks));
    }

    PreparedStatement joiner(List<Long> ids) throws SQLException {
        StringJoiner joiner = new StringJoiner(", ", "(", ")");
        for (int at = 0; at < ids.size(); at++) {
            joiner.add("?");
        }
        return connection.prepareStatement("SELECT id FROM books WHERE id IN " + joiner);
    }

    PreparedStatement grown(String title, Long shelf) throws SQLException {
        StringBuilder text = new StringBuilder(SELECT).append(" WHERE 1 = 1");
        List<Object> values = new ArrayList<>();
        if (title != null) {
            text.append(" AND title = ?");
            values.add(title);
        }
        if (shelf != null) {
            text.append(" AND shelf = ").append(shelf);
        }
        PreparedStatement statement = connection.prepareStatement(text.toString());
        for (int at = 0; at < values.size(); at++) {
            statement.setObject(at + 1, values.get(at));
        }
        return statement;
    }

    ResultSet ofShelf(Shelf shelf) throws SQLException {
        return connection.createStatement().executeQuery("SELECT id FROM books WHERE shelf = '" + shelf.name() + "'");
    }

    ResultSet ofShelfText(HttpServletRequest request) throws SQLException {
        Shelf shelf = Shelf.valueOf(request.getParameter("shelf"));
        return connection.createStatement().executeQuery("SELECT id FROM books WHERE shelf = '" + shelf + "'");
    }

    ResultSet switched(HttpServletRequest request) throws SQLException {
        String column = switch (request.getParameter("by")) {
            case "price" -> "price";
            case "title" -> "lower(title)";
            default -> "id";
        };
        return connection.createStatement().executeQuery(SELECT + " ORDER BY " + column);
    }

    ResultSet number(HttpServletRequest request) throws SQLException {
        int id = Integer.parseInt(request.getParameter("id"));
        return connection.createStatement().executeQuery("SELECT id FROM books WHERE id = " + id);
    }

    ResultSet unique(HttpServletRequest request) throws SQLException {
        UUID id = UUID.fromString(request.getParameter("id"));
        return connection.createStatement().executeQuery("SELECT id FROM books WHERE uid = '" + id + "'");
    }

    ResultSet matched(HttpServletRequest request) throws SQLException {
        String code = request.getParameter("code");
        if (!code.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException(code);
        }
        return connection.createStatement().executeQuery("SELECT id FROM books WHERE code = '" + code + "'");
    }

    void each() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String name : List.of("books", "shelves")) {
                statement.executeUpdate("DELETE FROM " + name);
            }
            statement.execute("ALTER TABLE " + table + " ADD COLUMN note TEXT");
        }
    }

    PreparedStatement block(String title) throws SQLException {
        String text = """
            SELECT id
            FROM %s
            WHERE title = ?
            """.formatted(table);
        PreparedStatement statement = connection.prepareStatement(text);
        statement.setString(1, title);
        return statement;
    }

    ResultSet way(boolean down) throws SQLException {
        return connection.createStatement().executeQuery(SELECT + " ORDER BY id " + (down ? "DESC" : "ASC"));
    }

    String told(HttpServletRequest request) {
        return "Select '" + request.getParameter("title") + "' from the list";
    }

    private static int random(int most) {
        return (int) (Math.random() * most);
    }

    private static String random(String[] texts) {
        return texts[random(texts.length)];
    }

    void fill() throws SQLException {
        String[] cities = {"Bern", "Oslo", "Lyon"};
        try (Statement statement = connection.createStatement()) {
            for (int at = 0; at < 50; at++) {
                statement.execute("INSERT INTO shops (id, city, size) VALUES(" + at + ", '" + random(cities) + "', " + random(9) + ")");
            }
        }
    }
}
