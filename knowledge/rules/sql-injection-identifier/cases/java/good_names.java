import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Browser {
    enum Order { NAME, CREATED_AT }

    private static final Set<String> SORTABLE = Set.of("name", "created_at");
    private static final Map<String, String> COLUMNS = Map.of("name", "u.name", "newest", "u.created_at");

    private final Map<String, String> directions = Map.of("up", "ASC", "down", "DESC");

    ResultSet checked(Connection connection, String column) throws SQLException {
        if (!SORTABLE.contains(column)) {
            throw new IllegalArgumentException(column);
        }
        return connection.createStatement().executeQuery("SELECT id FROM users ORDER BY " + column);
    }

    ResultSet mapped(Connection connection, HttpServletRequest request) throws SQLException {
        String column = COLUMNS.getOrDefault(request.getParameter("sort"), "u.id");
        return connection.createStatement().executeQuery("SELECT id FROM users u ORDER BY " + column);
    }

    ResultSet mappedOrDefault(Connection connection, String key) throws SQLException {
        String direction = directions.get(key);
        if (direction == null) {
            direction = "ASC";
        }
        return connection.createStatement().executeQuery("SELECT id FROM users ORDER BY name " + direction);
    }

    ResultSet switched(Connection connection, String key) throws SQLException {
        String column;
        switch (key) {
            case "name":
                column = "name";
                break;
            case "age":
                column = "birth_date";
                break;
            default:
                column = "id";
        }
        return connection.createStatement().executeQuery("SELECT id FROM users ORDER BY " + column);
    }

    ResultSet switchedByArrow(Connection connection, String key) throws SQLException {
        String column = switch (key) {
            case "name" -> "name";
            case "age" -> "birth_date";
            default -> "id";
        };
        return connection.createStatement().executeQuery("SELECT id FROM users ORDER BY " + column);
    }

    ResultSet direction(Connection connection, String direction) throws SQLException {
        String way = "desc".equalsIgnoreCase(direction) ? "DESC" : "ASC";
        return connection.createStatement().executeQuery("SELECT id FROM users ORDER BY name " + way);
    }

    ResultSet refused(Connection connection, String direction) throws SQLException {
        if (!direction.equals("ASC") && !direction.equals("DESC")) {
            throw new IllegalArgumentException(direction);
        }
        return connection.createStatement().executeQuery("SELECT id FROM users ORDER BY name " + direction);
    }

    ResultSet shaped(Connection connection, String table) throws SQLException {
        if (!table.matches("[a-z_]+")) {
            throw new IllegalArgumentException(table);
        }
        return connection.createStatement().executeQuery("SELECT id FROM " + table);
    }

    ResultSet byEnum(Connection connection, Order order) throws SQLException {
        return connection.createStatement().executeQuery("SELECT id FROM users ORDER BY " + order.name());
    }

    ResultSet byEnumValue(Connection connection, String text) throws SQLException {
        Order order = Order.valueOf(text);
        return connection.createStatement().executeQuery("SELECT id FROM users ORDER BY " + order);
    }

    ResultSet listed(Connection connection, String column) throws SQLException {
        String safe = List.of("name", "created_at").contains(column) ? column : "id";
        return connection.createStatement().executeQuery("SELECT id FROM users ORDER BY " + safe);
    }

    void create(Connection connection) throws SQLException {
        final String table = "audit";
        connection.createStatement().execute("CREATE TABLE " + table + " (id INT)");
    }
}
