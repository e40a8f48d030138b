import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Browser {
    private JdbcTemplate jdbcTemplate;

    @GetMapping("/rows")
    Object rows(@RequestParam String table) {
        return jdbcTemplate.queryForList("SELECT * FROM " + table); // expect: sql-injection-identifier
    }

    @GetMapping("/sorted")
    Object sorted(@RequestParam String sort) {
        return jdbcTemplate.queryForList("SELECT id FROM users ORDER BY " + sort); // expect: sql-injection-identifier
    }

    @GetMapping("/direction")
    Object direction(@RequestParam String dir) {
        return jdbcTemplate.queryForList("SELECT id FROM users ORDER BY name " + dir); // expect: sql-injection-identifier
    }

    ResultSet column(Connection connection, String column) throws SQLException {
        return connection.createStatement().executeQuery("SELECT " + column + " FROM users"); // expect: sql-injection-identifier likely
    }

    ResultSet ordered(Connection connection, String column) throws SQLException {
        String sql = String.format("SELECT id FROM users ORDER BY %s DESC", column); // expect: sql-injection-identifier likely
        return connection.prepareStatement(sql).executeQuery();
    }

    ResultSet grouped(Connection connection, String field) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT COUNT(*) FROM users GROUP BY ");
        sql.append(field); // expect: sql-injection-identifier likely
        return connection.prepareStatement(sql.toString()).executeQuery();
    }
}
