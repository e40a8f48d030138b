import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

class Values {
    enum State { OPEN, CLOSED }

    private final Connection connection;
    private final int limit;

    Values(Connection connection, int limit) {
        this.connection = connection;
        this.limit = limit;
    }

    ResultSet numbers(int id, Long owner, UUID key, boolean open, BigDecimal total) throws SQLException {
        return connection.createStatement().executeQuery(
            "SELECT id FROM bills WHERE id = " + id + " AND owner = " + owner + " AND key = '" + key + "' AND open = " + open
                + " AND total > " + total);
    }

    ResultSet parsed(jakarta.servlet.http.HttpServletRequest request) throws SQLException {
        int id = Integer.parseInt(request.getParameter("id"));
        return connection.createStatement().executeQuery("SELECT id FROM bills WHERE id = " + id);
    }

    ResultSet valueOf(String id) throws SQLException {
        return connection.createStatement().executeQuery("SELECT id FROM bills WHERE id = " + Long.valueOf(id));
    }

    ResultSet key(String text) throws SQLException {
        UUID key = UUID.fromString(text);
        return connection.createStatement().executeQuery("SELECT id FROM bills WHERE key = '" + key + "'");
    }

    ResultSet state(State state) throws SQLException {
        return connection.createStatement().executeQuery("SELECT id FROM bills WHERE state = '" + state + "'");
    }

    ResultSet stateName(State state) throws SQLException {
        return connection.createStatement().executeQuery("SELECT id FROM bills WHERE state = '" + state.name() + "'");
    }

    ResultSet stateOf(String text) throws SQLException {
        State state = State.valueOf(text);
        return connection.createStatement().executeQuery("SELECT id FROM bills WHERE state = '" + state + "'");
    }

    ResultSet constant() throws SQLException {
        return connection.createStatement().executeQuery("SELECT id FROM bills WHERE state = '" + State.OPEN + "'");
    }

    ResultSet day() throws SQLException {
        String day = LocalDate.now().minusDays(1).toString();
        return connection.createStatement().executeQuery("SELECT id FROM bills WHERE day = '" + day + "'");
    }

    ResultSet page(int page) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT id FROM bills ORDER BY id");
        sql.append(" LIMIT ").append(limit).append(" OFFSET ").append(page * limit);
        return connection.createStatement().executeQuery(sql.toString());
    }

    ResultSet format(Integer count) throws SQLException {
        return connection.createStatement().executeQuery(String.format("SELECT id FROM bills ORDER BY id LIMIT %d", count));
    }

    ResultSet formatLocale(long id) throws SQLException {
        return connection.createStatement().executeQuery(
            String.format(Locale.ROOT, "SELECT id FROM bills WHERE id = %s", id));
    }

    ResultSet ids(List<Long> ids) throws SQLException {
        String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return connection.createStatement().executeQuery("SELECT id FROM bills WHERE id IN (" + list + ")");
    }

    int idsInLoop(List<Integer> ids) throws SQLException {
        StringBuilder sql = new StringBuilder("DELETE FROM bills WHERE id IN (0");
        for (Integer id : ids) {
            sql.append(",").append(id);
        }
        return connection.createStatement().executeUpdate(sql.append(")").toString());
    }

    ResultSet fromRow(ResultSet row) throws SQLException {
        int id = row.getInt(1);
        return connection.createStatement().executeQuery(
            "SELECT id FROM bills WHERE id = " + id + " OR parent = " + row.getLong("parent"));
    }

    ResultSet doubled(String name) throws SQLException {
        return connection.createStatement().executeQuery(
            "SELECT id FROM bills WHERE name = '" + name.replace("'", "''") + "'");
    }

    void messages(String name, ExecutorService executor) {
        System.out.println("Select " + name + " from the list, or update it and set a new one");
        executor.execute(() -> System.out.println("Update of " + name));
        throw new IllegalStateException("Delete from cache failed for '" + name + "'");
    }
}
