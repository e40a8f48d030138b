import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Shop {
    private final JdbcTemplate jdbcTemplate;

    Shop(JdbcTemplate jdbcTemplate) {
        this.jdbcTemplate = jdbcTemplate;
    }

    @GetMapping("/delete")
    void delete(@RequestParam String city) {
        jdbcTemplate.update("DELETE FROM shop WHERE city = '" + city + "'"); // expect: sql-injection-concat
    }
}
