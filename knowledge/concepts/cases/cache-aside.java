package shop;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.cache.annotation.Caching;
import org.springframework.cache.annotation.CacheConfig;
import org.springframework.cache.annotation.EnableCaching;
import javax.cache.annotation.CacheResult;
import org.springframework.cache.Cache;  // mention: Cache
import org.springframework.cache.CacheManager;  // mention: CacheManager
import org.springframework.data.redis.core.RedisTemplate;  // mention: RedisTemplate
import org.springframework.data.redis.core.StringRedisTemplate;  // mention: StringRedisTemplate
import org.springframework.data.redis.core.ReactiveRedisTemplate;  // mention: ReactiveRedisTemplate
import org.springframework.data.redis.core.ValueOperations;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPooled;
import redis.clients.jedis.JedisCluster;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.cache.annotation.*;

class CacheAsideSample {
    private Shop shop;
    private Cache cache15; // mention: Cache
    private Cache cache16; // mention: Cache
    private Cache cache17; // mention: Cache
    private CacheManager cacheManager18; // mention: CacheManager
    private CacheManager cacheManager19; // mention: CacheManager
    private CacheManager cacheManager20; // mention: CacheManager
    private RedisTemplate redisTemplate21; // mention: RedisTemplate
    private StringRedisTemplate stringRedisTemplate22; // mention: StringRedisTemplate
    private StringRedisTemplate stringRedisTemplate23; // mention: StringRedisTemplate
    private ValueOperations valueOperations24;
    private ValueOperations valueOperations25;
    private ValueOperations valueOperations26;
    private Jedis jedis27;
    private JedisPooled jedisPooled28;
    private JedisCluster jedisCluster29;
    private UnifiedJedis unifiedJedis30;
    private RedisClient redisClient31;
    private RedisCommands redisCommands32;
    private RedisCommands redisCommands33;
    private RedisCommands redisCommands34;
    private RedisCommands redisCommands35;
    private com.github.benmanes.caffeine.cache.Cache cache36;
    private LoadingCache loadingCache37;
    private LoadingCache loadingCache38;
    private LoadingCache loadingCache39;
    private com.google.common.cache.Cache cache40;
    private com.google.common.cache.LoadingCache loadingCache41;
    private com.google.common.cache.LoadingCache loadingCache42;
    private com.google.common.cache.LoadingCache loadingCache43;

    @Cacheable // mention: Cacheable
    void handle1(Order order) {
        shop.note(order);
    }

    @Caching // mention: Caching
    void handle2(Order order) {
        shop.note(order);
    }

    @CacheConfig // mention: CacheConfig
    void handle3(Order order) {
        shop.note(order);
    }

    @EnableCaching // mention: EnableCaching
    void handle4(Order order) {
        shop.note(order);
    }

    @CacheResult // mention: CacheResult
    void handle5(Order order) {
        shop.note(order);
    }

    @Cacheable // mention: Cacheable
    void handle6(Order order) {
        shop.note(order);
    }

    @Caching // mention: Caching
    void handle7(Order order) {
        shop.note(order);
    }

    @CacheConfig // mention: CacheConfig
    void handle8(Order order) {
        shop.note(order);
    }

    @EnableCaching // mention: EnableCaching
    void handle9(Order order) {
        shop.note(order);
    }

    private Cache cache10; // mention: Cache

    private CacheManager cacheManager11; // mention: CacheManager

    private RedisTemplate redisTemplate12; // mention: RedisTemplate

    private StringRedisTemplate stringRedisTemplate13; // mention: StringRedisTemplate

    private ReactiveRedisTemplate reactiveRedisTemplate14; // mention: ReactiveRedisTemplate

    void run(Order order) throws Exception {
        cache15.get(order); // mention: get
        cache16.put(order); // mention: put
        cache17.putIfAbsent(order); // mention: putIfAbsent
        cacheManager18.getCache().get(order); // mention: get
        cacheManager19.getCache().put(order); // mention: put
        cacheManager20.getCache().putIfAbsent(order); // mention: putIfAbsent
        redisTemplate21.opsForValue().get(order); // mention: get
        stringRedisTemplate22.opsForValue().multiGet(order); // mention: multiGet
        stringRedisTemplate23.opsForValue().set(order); // mention: set
        valueOperations24.get(order); // mention: get
        valueOperations25.multiGet(order); // mention: multiGet
        valueOperations26.set(order); // mention: set
        jedis27.get(order); // mention: get
        jedisPooled28.mget(order); // mention: mget
        jedisCluster29.set(order); // mention: set
        unifiedJedis30.mset(order); // mention: mset
        redisClient31.mset(order); // mention: mset
        redisCommands32.get(order); // mention: get
        redisCommands33.mget(order); // mention: mget
        redisCommands34.set(order); // mention: set
        redisCommands35.mset(order); // mention: mset
        cache36.get(order); // mention: get
        loadingCache37.getIfPresent(order); // mention: getIfPresent
        loadingCache38.getAll(order); // mention: getAll
        loadingCache39.put(order); // mention: put
        cache40.get(order); // mention: get
        loadingCache41.getIfPresent(order); // mention: getIfPresent
        loadingCache42.getAll(order); // mention: getAll
        loadingCache43.put(order); // mention: put
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Cacheable(label);
        shelf.Caching(label);
        shelf.Cache(label);
        shelf.get(label);
    }
}
