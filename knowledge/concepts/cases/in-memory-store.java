package shop;

import redis.clients.jedis.Jedis;  // mention: Jedis
import redis.clients.jedis.JedisPooled;  // mention: JedisPooled
import redis.clients.jedis.JedisCluster;  // mention: JedisCluster
import io.lettuce.core.RedisClient;  // mention: RedisClient
import net.spy.memcached.MemcachedClient;  // mention: MemcachedClient
import org.springframework.data.redis.*;

class InMemoryStoreSample {
    private Shop shop;

    private Jedis jedis1; // mention: Jedis

    private JedisPooled jedisPooled2; // mention: JedisPooled

    private JedisCluster jedisCluster3; // mention: JedisCluster

    private RedisClient redisClient4; // mention: RedisClient

    private MemcachedClient memcachedClient5; // mention: MemcachedClient

    void run(Order order) throws Exception {
        shop.opsForHash(order); // mention: opsForHash
        shop.opsForZSet(order); // mention: opsForZSet
        shop.opsForList(order); // mention: opsForList
        shop.opsForSet(order); // mention: opsForSet
    }

    void unrelated(Shelf shelf, String label) {
        shelf.Jedis(label);
        int opsForHashText = 0;
    }
}
