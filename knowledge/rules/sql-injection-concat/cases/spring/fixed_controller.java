import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BookController {
    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final JdbcClient client;

    BookController(JdbcTemplate jdbc, NamedParameterJdbcTemplate named, JdbcClient client) {
        this.jdbc = jdbc;
        this.named = named;
        this.client = client;
    }

    @GetMapping("/books")
    List<Map<String, Object>> search(@RequestParam("q") String query) {
        return jdbc.queryForList("SELECT id, title FROM books WHERE title LIKE ?", "%" + query + "%");
    }

    @GetMapping("/books/{id}")
    Map<String, Object> one(@PathVariable String id) {
        return jdbc.queryForMap("SELECT id, title FROM books WHERE id = ?", id);
    }

    @PostMapping("/books")
    int add(@RequestBody BookForm form) {
        return jdbc.update("INSERT INTO books (title) VALUES (?)", form.getTitle());
    }

    @GetMapping("/mine")
    List<Map<String, Object>> mine(@RequestHeader("X-User") String user) {
        String sql = """
            SELECT id, title FROM books
            WHERE owner = ?""";
        return jdbc.queryForList(sql, user);
    }

    @GetMapping("/named")
    List<Map<String, Object>> named(@RequestParam String author) {
        return named.queryForList("SELECT id FROM books WHERE author = '" + author + "'", Map.of()); // expect: sql-injection-concat
    }

    List<Map<String, Object>> client(String shelf) {
        return client.sql("SELECT id FROM books WHERE shelf = ?").param(shelf).query().listOfRows();
    }

    void deleteAll(List<String> titles) {
        titles.forEach(title -> jdbc.update("DELETE FROM books WHERE title = ?", title));
    }

    List<Map<String, Object>> page(String limit) {
        return jdbc.queryForList("SELECT id FROM books LIMIT ?", limit); // expect: sql-limit-without-order possible
    }
}
