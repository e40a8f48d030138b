import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BookController {
    private JdbcTemplate jdbc;
    private NamedParameterJdbcTemplate named;
    private JdbcClient client;

    @GetMapping("/books")
    List<Map<String, Object>> search(@RequestParam("q") String query) {
        return jdbc.queryForList("SELECT id, title FROM books WHERE title LIKE ?", query + "%");
    }

    @GetMapping("/books/{id}")
    Map<String, Object> one(@PathVariable long id) {
        return jdbc.queryForMap("SELECT id, title FROM books WHERE id = " + id);
    }

    @GetMapping("/page")
    List<Map<String, Object>> page(@RequestParam(defaultValue = "20") int size, @RequestParam Integer page) {
        return jdbc.queryForList("SELECT id FROM books ORDER BY id LIMIT " + size + " OFFSET " + (page * size));
    }

    List<Map<String, Object>> named(String author) {
        String sql = "SELECT id FROM books WHERE author = :author";
        return named.queryForList(sql, new MapSqlParameterSource("author", author));
    }

    List<Map<String, Object>> client(String shelf) {
        return client.sql("SELECT id FROM books WHERE shelf = :shelf").param("shelf", shelf).query().listOfRows();
    }

    int[] insert(List<Object[]> rows) {
        return jdbc.batchUpdate("INSERT INTO books (title, shelf) VALUES (?, ?)", rows);
    }
}
