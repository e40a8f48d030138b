import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

class OrderSearch {
    private static final String TABLE = "orders";
    private static final String columns = "id, total";
    private static final String SELECT = "SELECT " + columns + " FROM " + TABLE;

    private final Connection connection;
    private String shops = "shops";

    OrderSearch(Connection connection) {
        this.connection = connection;
    }

    PreparedStatement constants() throws SQLException {
        return connection.prepareStatement(SELECT + " WHERE customer = ?");
    }

    PreparedStatement table() throws SQLException {
        return connection.prepareStatement("SELECT id FROM " + TABLE + " WHERE id = ?");
    }

    PreparedStatement field() throws SQLException {
        return connection.prepareStatement("SELECT id FROM " + shops + " WHERE id = ?");
    }

    PreparedStatement ofOtherClass() throws SQLException {
        return connection.prepareStatement("SELECT " + Columns.ID + " FROM " + Tables.USERS);
    }

    PreparedStatement byFilters(Map<String, String> filters) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT id FROM orders WHERE 1 = 1");
        if (filters.containsKey("name")) {
            sql.append(" AND name = ?");
        }
        if (filters.containsKey("city")) {
            sql.append(" AND city = ?");
        }
        sql.append(" ORDER BY id");
        return connection.prepareStatement(sql.toString());
    }

    PreparedStatement byIds(List<String> ids) throws SQLException {
        String marks = String.join(",", Collections.nCopies(ids.size(), "?"));
        return connection.prepareStatement("SELECT id FROM orders WHERE id IN (" + marks + ")");
    }

    PreparedStatement byMapped(List<String> ids) throws SQLException {
        String marks = ids.stream().map(id -> "?").collect(Collectors.joining(",", "(", ")"));
        return connection.prepareStatement("SELECT id FROM orders WHERE id IN " + marks);
    }

    PreparedStatement byLoop(List<String> ids) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT id FROM orders WHERE id IN (");
        for (int i = 0; i < ids.size(); i++) {
            if (i > 0) {
                sql.append(", ");
            }
            sql.append("?");
        }
        sql.append(")");
        return connection.prepareStatement(sql.toString());
    }

    PreparedStatement byJoiner(List<String> ids) throws SQLException {
        StringJoiner marks = new StringJoiner(", ", "(", ")");
        for (String id : ids) {
            marks.add("?");
        }
        return connection.prepareStatement("SELECT id FROM orders WHERE id IN " + marks);
    }

    PreparedStatement byRepeat(List<String> ids) throws SQLException {
        return connection.prepareStatement("DELETE FROM orders WHERE id IN (" + "?,".repeat(ids.size() - 1) + "?)");
    }

    PreparedStatement byConditions(String name) throws SQLException {
        List<String> conditions = new ArrayList<>();
        conditions.add("deleted = false");
        if (name != null) {
            conditions.add("name = ?");
        }
        return connection.prepareStatement("SELECT id FROM orders WHERE " + String.join(" AND ", conditions));
    }

    PreparedStatement bySuffix(boolean lock) throws SQLException {
        return connection.prepareStatement("SELECT id FROM orders WHERE id = ?" + (lock ? " FOR UPDATE" : ""));
    }

    PreparedStatement byHelper() throws SQLException {
        return connection.prepareStatement("SELECT " + names() + " FROM orders");
    }

    private String names() {
        return "id, name, total";
    }

    void clear() throws SQLException {
        for (String table : new String[] {"orders", "order_lines"}) {
            connection.createStatement().executeUpdate("DELETE FROM " + table);
        }
        for (String table : List.of("carts", "cart_lines")) {
            connection.createStatement().executeUpdate("DELETE FROM " + table);
        }
    }

    PreparedStatement block() throws SQLException {
        String sql = """
            SELECT id, total
            FROM orders
            WHERE customer = ?
            """;
        return connection.prepareStatement(sql);
    }

    void fixedEntries(jakarta.servlet.http.HttpServletRequest request) throws SQLException {
        List<String> values = new ArrayList<>();
        values.add("first");
        values.add(request.getParameter("value"));
        values.add("last");
        values.remove(0);
        String value = values.get(1);
        connection.createStatement().executeUpdate("INSERT INTO log (value) VALUES ('" + value + "')");
    }
}
