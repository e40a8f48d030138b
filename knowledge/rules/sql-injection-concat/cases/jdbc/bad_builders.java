import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

class OrderSearch {
    private static final String BY_CITY = "SELECT id, total FROM orders WHERE city = '";

    private final Connection connection;

    OrderSearch(Connection connection) {
        this.connection = connection;
    }

    ResultSet byFilters(Map<String, String> filters) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT id, total FROM orders WHERE 1 = 1");
        for (Map.Entry<String, String> filter : filters.entrySet()) {
            sql.append(" AND ").append(filter.getKey()).append(" = '").append(filter.getValue()).append("'"); // expect: sql-injection-concat likely
        }
        return connection.createStatement().executeQuery(sql.toString());
    }

    ResultSet byNameAndCity(String name, String city) throws SQLException {
        StringBuffer sql = new StringBuffer();
        sql.append("SELECT id, total FROM orders WHERE deleted = false");
        if (name != null) {
            sql.append(" AND customer = '" + name + "'"); // expect: sql-injection-concat likely
        }
        Statement statement = connection.createStatement();
        return statement.executeQuery(sql.toString());
    }

    ResultSet byStatus(String status) throws SQLException {
        StringBuilder sql = new StringBuilder(128);
        sql.append("SELECT id, total ");
        sql.append("FROM orders ");
        sql.append("WHERE status = '").append(status).append("' "); // expect: sql-injection-concat likely
        sql.append("ORDER BY id");
        PreparedStatement statement = connection.prepareStatement(sql.toString());
        return statement.executeQuery();
    }

    ResultSet byCity(String city) throws SQLException {
        return connection.createStatement().executeQuery(BY_CITY + city + "'"); // expect: sql-injection-concat likely
    }

    ResultSet byTags(List<String> tags) throws SQLException {
        StringJoiner list = new StringJoiner("', '", "('", "')");
        for (String tag : tags) {
            list.add(tag); // expect: sql-injection-concat likely
        }
        return connection.createStatement().executeQuery("SELECT id FROM order_tags WHERE tag IN " + list);
    }

    ResultSet byCustomers(List<String> names) throws SQLException {
        String quoted = names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ")); // expect: sql-injection-concat likely
        return connection.createStatement().executeQuery("SELECT id FROM orders WHERE customer IN (" + quoted + ")");
    }

    ResultSet byCodes(List<String> codes) throws SQLException {
        String list = codes.stream().collect(Collectors.joining("','", "'", "'")); // expect: sql-injection-concat likely
        return connection.createStatement().executeQuery("SELECT id FROM orders WHERE code IN (" + list + ")");
    }

    ResultSet bySkus(List<String> skus) throws SQLException {
        String sql = "SELECT id FROM order_lines WHERE sku IN ('" + String.join("','", skus) + "')"; // expect: sql-injection-concat likely
        return connection.createStatement().executeQuery(sql);
    }

    ResultSet byConditions(String email, String phone) throws SQLException {
        List<String> conditions = new ArrayList<>();
        conditions.add("deleted = false");
        if (email != null) {
            conditions.add("email = '" + email + "'"); // expect: sql-injection-concat likely
        }
        if (phone != null) {
            conditions.add("phone IS NOT NULL");
        }
        String sql = "SELECT id FROM customers WHERE " + String.join(" AND ", conditions);
        return connection.createStatement().executeQuery(sql);
    }

    int rename(long id, String name) throws SQLException {
        String sql = "UPDATE customers";
        sql += " SET name = '" + name + "'"; // expect: sql-injection-concat likely
        sql += " WHERE id = " + id;
        return connection.createStatement().executeUpdate(sql);
    }

    boolean login(String user, String password) throws SQLException {
        String sql;
        sql = "SELECT COUNT(*) FROM users WHERE login = '" + user + "' AND password = '" + password + "'"; // expect: sql-injection-concat likely
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getInt(1) == 1;
        }
    }

    ResultSet like(String text) throws SQLException {
        PreparedStatement statement =
            connection.prepareStatement("SELECT id FROM products WHERE name LIKE '%" + text + "%' AND shop = ?"); // expect: sql-injection-concat likely, sql-like-leading-wildcard possible
        statement.setInt(1, 7);
        return statement.executeQuery();
    }

    void insertAll(Statement statement, List<String> names) throws SQLException {
        for (String name : names) {
            statement.addBatch("INSERT INTO customers (name) VALUES ('" + name + "')"); // expect: sql-injection-concat likely
        }
        statement.executeBatch();
    }

    private String where(String name) {
        return " WHERE name = '" + name + "'";
    }

    ResultSet byOwner(String name) throws SQLException {
        return connection.createStatement().executeQuery("SELECT id FROM shops" + where(name)); // expect: sql-injection-concat likely
    }

    static String countOf(String kind) {
        StringBuilder sql = new StringBuilder();
        sql.append("SELECT COUNT(*) FROM events WHERE kind = '");
        sql.append(kind);
        sql.append("'");
        return sql.toString();
    }

    ResultSet count(String kind) throws SQLException {
        return connection.createStatement().executeQuery(OrderSearch.countOf(kind)); // expect: sql-injection-concat likely
    }
}
