import org.springframework.cache.annotation.CacheEvict;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

class Products {
    private final JdbcTemplate jdbcTemplate;
    private final StringRedisTemplate redisTemplate;
    private final ProductRepository productRepository;

    Products(JdbcTemplate jdbcTemplate, StringRedisTemplate redisTemplate, ProductRepository productRepository) {
        this.jdbcTemplate = jdbcTemplate;
        this.redisTemplate = redisTemplate;
        this.productRepository = productRepository;
    }

    @CacheEvict(value = "products", key = "#id", beforeInvocation = true) // expect: cache-invalidation-race
    void rename(long id, String name) {
        jdbcTemplate.update("UPDATE product SET name = ? WHERE id = ?", name, id);
    }

    @Transactional
    void reprice(Product product) {
        productRepository.save(product);
        redisTemplate.delete("product:" + product.getId()); // expect: cache-invalidation-race likely
    }
}
