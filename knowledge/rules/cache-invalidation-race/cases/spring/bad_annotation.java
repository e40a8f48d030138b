import org.springframework.cache.annotation.CacheEvict;
import org.springframework.transaction.annotation.Transactional;

class Prices {
    private final ProductRepository products;

    Prices(ProductRepository products) {
        this.products = products;
    }

    @Transactional
    @CacheEvict(cacheNames = "prices", key = "#id", beforeInvocation = true) // expect: cache-invalidation-race
    public void change(long id, long price) {
        products.findById(id).orElseThrow().setPrice(price);
    }

    @Transactional(readOnly = true)
    @CacheEvict(cacheNames = "prices", key = "#id", beforeInvocation = true)
    public long reload(long id) {
        return products.findById(id).orElseThrow().getPrice();
    }
}
