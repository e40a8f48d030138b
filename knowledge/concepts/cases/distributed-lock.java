package shop;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.redisson.api.RLock;  // mention: RLock
import org.redisson.api.RedissonClient;  // mention: RedissonClient
import org.apache.curator.framework.recipes.locks.InterProcessMutex;  // mention: InterProcessMutex

class DistributedLockSample {
    private Shop shop;
    private RedissonClient redissonClient6; // mention: RedissonClient
    private RedissonClient redissonClient7; // mention: RedissonClient

    @SchedulerLock // mention: SchedulerLock
    void handle1(Order order) {
        shop.note(order);
    }

    @EnableSchedulerLock // mention: EnableSchedulerLock
    void handle2(Order order) {
        shop.note(order);
    }

    private RLock rLock3; // mention: RLock

    private RedissonClient redissonClient4; // mention: RedissonClient

    private InterProcessMutex interProcessMutex5; // mention: InterProcessMutex

    void run(Order order) throws Exception {
        redissonClient6.getLock(order); // mention: getLock
        redissonClient7.getFairLock(order); // mention: getFairLock
    }

    void unrelated(Shelf shelf, String label) {
        shelf.SchedulerLock(label);
        shelf.RLock(label);
        shelf.getLock(label);
    }
}
