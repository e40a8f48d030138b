import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

class Prices {
    private final JdbcTemplate jdbc = new JdbcTemplate();

    void print(Connection connection, List<String> isbns) throws SQLException {
        for (String isbn : isbns) {
            try (PreparedStatement statement = connection.prepareStatement("SELECT price FROM book WHERE isbn = ?")) {
                statement.setString(1, isbn);
                try (ResultSet rows = statement.executeQuery()) { // expect: orm-query-in-loop
                    System.out.println(rows.next());
                }
            }
        }
    }

    List<Integer> load(List<String> isbns) {
        return isbns.stream()
                .map(isbn -> jdbc.queryForObject("SELECT price FROM book WHERE isbn = ?", Integer.class, isbn)) // expect: orm-query-in-loop
                .toList();
    }
}
