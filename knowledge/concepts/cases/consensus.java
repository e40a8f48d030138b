package shop;

import org.apache.zookeeper.ZooKeeper;  // mention: ZooKeeper
import org.apache.curator.framework.CuratorFramework;  // mention: CuratorFramework
import org.apache.curator.framework.recipes.leader.LeaderLatch;  // mention: LeaderLatch
import org.apache.curator.framework.recipes.leader.LeaderSelector;  // mention: LeaderSelector
import io.etcd.jetcd.Client;  // mention: Client
import org.springframework.integration.leader.event.OnGrantedEvent;

class ConsensusSample {
    private Shop shop;

    private ZooKeeper zooKeeper1; // mention: ZooKeeper

    private CuratorFramework curatorFramework2; // mention: CuratorFramework

    private LeaderLatch leaderLatch3; // mention: LeaderLatch

    private LeaderSelector leaderSelector4; // mention: LeaderSelector

    private Client client5; // mention: Client

    @OnGrantedEvent // mention: OnGrantedEvent
    void handle6(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.ZooKeeper(label);
        shelf.OnGrantedEvent(label);
    }
}
