import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;

class Reports {
    private final Connection connection;
    private final String region;

    Reports(Connection connection, String region) {
        this.connection = connection;
        this.region = region;
    }

    ResultSet byAuthor(String author) throws SQLException {
        String sql = String.format("SELECT id FROM reports WHERE author = '%s'", author); // expect: sql-injection-concat likely
        return connection.createStatement().executeQuery(sql);
    }

    ResultSet byTitle(String title) throws SQLException {
        String sql = String.format(Locale.ROOT, "SELECT id FROM reports WHERE title = '%s'", title); // expect: sql-injection-concat likely
        return connection.createStatement().executeQuery(sql);
    }

    ResultSet byKind(String kind) throws SQLException {
        return connection.createStatement().executeQuery("SELECT id FROM reports WHERE kind = '%s'".formatted(kind)); // expect: sql-injection-concat likely
    }

    ResultSet byBlock(String owner) throws SQLException {
        // expect-next: sql-injection-concat likely
        String sql = """
            SELECT id, title
            FROM reports
            WHERE owner = '%s'
            """.formatted(owner);
        return connection.createStatement().executeQuery(sql);
    }

    int delete(String name) throws SQLException {
        String sql = MessageFormat.format("DELETE FROM reports WHERE name = ''{0}''", name); // expect: sql-injection-concat likely
        return connection.createStatement().executeUpdate(sql);
    }

    ResultSet byReplaced(String name) throws SQLException {
        String sql = "SELECT id FROM reports WHERE name = '{name}'".replace("{name}", name); // expect: sql-injection-concat likely
        return connection.createStatement().executeQuery(sql);
    }

    ResultSet byConcat(String name) throws SQLException {
        return connection.createStatement().executeQuery("SELECT id FROM reports WHERE name = '".concat(name).concat("'")); // expect: sql-injection-concat likely
    }

    ResultSet ofRegion() throws SQLException {
        return connection.createStatement().executeQuery("SELECT id FROM reports WHERE region = '" + region + "'"); // expect: sql-injection-concat likely
    }

    ResultSet byEither(String name, boolean all) throws SQLException {
        String where = all ? "" : " WHERE name = '" + name + "'"; // expect: sql-injection-concat likely
        return connection.createStatement().executeQuery("SELECT id FROM reports" + where);
    }

    ResultSet byOptional(Optional<String> city) throws SQLException {
        String sql = "SELECT id FROM reports WHERE city = '" + city.orElse("Lyon") + "'"; // expect: sql-injection-concat likely
        return connection.createStatement().executeQuery(sql);
    }

    ResultSet bySwitch(String field, String value) throws SQLException {
        String where;
        switch (field) {
            case "name":
                where = "name = '" + value + "'"; // expect: sql-injection-concat likely
                break;
            default:
                where = "1 = 1";
        }
        return connection.createStatement().executeQuery("SELECT id FROM reports WHERE " + where);
    }

    void call(String procedure) throws SQLException {
        connection.prepareCall("{call " + procedure + "(?)}").execute(); // expect: sql-injection-identifier likely
    }

    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:reports")) {
            connection.createStatement().executeUpdate("DELETE FROM reports WHERE id = " + args[0]); // expect: sql-injection-concat
        }
    }
}
