import org.springframework.cache.annotation.CacheEvict;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

class Products {
    private final JdbcTemplate jdbcTemplate;
    private final StringRedisTemplate redisTemplate;

    Products(JdbcTemplate jdbcTemplate, StringRedisTemplate redisTemplate) {
        this.jdbcTemplate = jdbcTemplate;
        this.redisTemplate = redisTemplate;
    }

    @CacheEvict(value = "products", key = "#id")
    void rename(long id, String name) {
        jdbcTemplate.update("UPDATE product SET name = ? WHERE id = ?", name, id);
    }

    @CacheEvict(value = "products", beforeInvocation = true)
    void forget(long id) {
        System.out.println(id);
    }

    @TransactionalEventListener
    void changed(ProductChanged event) {
        redisTemplate.delete("product:" + event.id());
    }

    @Transactional
    void ship(Order order, long userId) {
        jdbcTemplate.update("UPDATE orders SET shipped = true WHERE id = ?", order.id());
        redisTemplate.delete("cart:" + userId);
    }
}
