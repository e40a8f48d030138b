import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

class Prices {
    private final JdbcTemplate jdbc = new JdbcTemplate();

    void insert(Connection connection, List<String> isbns) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO book (isbn) VALUES (?)")) {
            for (String isbn : isbns) {
                statement.setString(1, isbn);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    Integer count(List<String> isbns) {
        return jdbc.queryForObject("SELECT count(*) FROM book", Integer.class);
    }

    void tables(List<String> names) {
        for (String name : List.of("book", "author")) {
            jdbc.queryForObject("SELECT count(*) FROM " + name, Integer.class);
        }
    }
}
