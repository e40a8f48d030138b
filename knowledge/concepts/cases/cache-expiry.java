package shop;

import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.core.StringRedisTemplate;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPooled;
import redis.clients.jedis.JedisCluster;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.params.SetParams;
import io.lettuce.core.api.sync.RedisCommands;

class CacheExpirySample {
    private Shop shop;
    private RedisTemplate redisTemplate1;
    private StringRedisTemplate stringRedisTemplate2;
    private StringRedisTemplate stringRedisTemplate3;
    private StringRedisTemplate stringRedisTemplate4;
    private Jedis jedis5;
    private JedisPooled jedisPooled6;
    private JedisCluster jedisCluster7;
    private UnifiedJedis unifiedJedis8;
    private RedisClient redisClient9;
    private SetParams setParams10;
    private SetParams setParams11;
    private RedisCommands redisCommands12;
    private RedisCommands redisCommands13;
    private RedisCommands redisCommands14;
    private RedisCommands redisCommands15;

    void run(Order order) throws Exception {
        shop.entryTtl(order); // mention: entryTtl
        shop.expireAfterWrite(order); // mention: expireAfterWrite
        shop.expireAfterAccess(order); // mention: expireAfterAccess
        shop.setex(order); // mention: setex
        shop.psetex(order); // mention: psetex
        redisTemplate1.expire(order); // mention: expire
        stringRedisTemplate2.expireAt(order); // mention: expireAt
        stringRedisTemplate3.getExpire(order); // mention: getExpire
        stringRedisTemplate4.persist(order); // mention: persist
        jedis5.expire(order); // mention: expire
        jedisPooled6.pexpire(order); // mention: pexpire
        jedisCluster7.expireAt(order); // mention: expireAt
        unifiedJedis8.ttl(order); // mention: ttl
        redisClient9.ttl(order); // mention: ttl
        setParams10.ex(order); // mention: ex
        setParams11.px(order); // mention: px
        SetParams.setParams().ex(order); // mention: ex
        SetParams.setParams().px(order); // mention: px
        redisCommands12.expire(order); // mention: expire
        redisCommands13.pexpire(order); // mention: pexpire
        redisCommands14.expireat(order); // mention: expireat
        redisCommands15.ttl(order); // mention: ttl
    }

    void unrelated(Shelf shelf, String label) {
        int entryTtlText = 0;
    }
}
