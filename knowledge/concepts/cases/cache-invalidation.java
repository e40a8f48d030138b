package shop;

import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.CachePut;
import javax.cache.annotation.CacheRemove;
import javax.cache.annotation.CacheRemoveAll;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.core.StringRedisTemplate;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPooled;
import redis.clients.jedis.JedisCluster;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.cache.annotation.*;

class CacheInvalidationSample {
    private Shop shop;
    private Cache cache8;
    private Cache cache9;
    private Cache cache10;
    private Cache cache11;
    private CacheManager cacheManager12;
    private CacheManager cacheManager13;
    private CacheManager cacheManager14;
    private CacheManager cacheManager15;
    private RedisTemplate redisTemplate16;
    private StringRedisTemplate stringRedisTemplate17;
    private Jedis jedis18;
    private JedisPooled jedisPooled19;
    private JedisCluster jedisCluster20;
    private UnifiedJedis unifiedJedis21;
    private RedisClient redisClient22;
    private RedisCommands redisCommands23;
    private RedisCommands redisCommands24;
    private com.github.benmanes.caffeine.cache.Cache cache25;
    private LoadingCache loadingCache26;
    private com.google.common.cache.Cache cache27;
    private com.google.common.cache.LoadingCache loadingCache28;

    @CacheEvict // mention: CacheEvict
    void handle1(Order order) {
        shop.note(order);
    }

    @CachePut // mention: CachePut
    void handle2(Order order) {
        shop.note(order);
    }

    @CacheRemove // mention: CacheRemove
    void handle3(Order order) {
        shop.note(order);
    }

    @CacheRemoveAll // mention: CacheRemoveAll
    void handle4(Order order) {
        shop.note(order);
    }

    @javax.cache.annotation.CachePut // mention: CachePut
    void handle5(Order order) {
        shop.note(order);
    }

    @CacheEvict // mention: CacheEvict
    void handle6(Order order) {
        shop.note(order);
    }

    @CachePut // mention: CachePut
    void handle7(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        cache8.evict(order); // mention: evict
        cache9.evictIfPresent(order); // mention: evictIfPresent
        cache10.clear(order); // mention: clear
        cache11.invalidate(order); // mention: invalidate
        cacheManager12.getCache().evict(order); // mention: evict
        cacheManager13.getCache().evictIfPresent(order); // mention: evictIfPresent
        cacheManager14.getCache().clear(order); // mention: clear
        cacheManager15.getCache().invalidate(order); // mention: invalidate
        redisTemplate16.delete(order); // mention: delete
        stringRedisTemplate17.unlink(order); // mention: unlink
        jedis18.del(order); // mention: del
        jedisPooled19.unlink(order); // mention: unlink
        jedisCluster20.unlink(order); // mention: unlink
        unifiedJedis21.unlink(order); // mention: unlink
        redisClient22.unlink(order); // mention: unlink
        redisCommands23.del(order); // mention: del
        redisCommands24.unlink(order); // mention: unlink
        cache25.invalidate(order); // mention: invalidate
        loadingCache26.invalidateAll(order); // mention: invalidateAll
        cache27.invalidate(order); // mention: invalidate
        loadingCache28.invalidateAll(order); // mention: invalidateAll
    }

    void unrelated(Shelf shelf, String label) {
        shelf.CacheEvict(label);
        shelf.CachePut(label);
        shelf.evict(label);
    }
}
