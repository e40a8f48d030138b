package shop;

import org.springframework.cloud.client.loadbalancer.LoadBalanced;

class LoadBalancingSample {
    private Shop shop;

    @LoadBalanced // mention: LoadBalanced
    void handle1(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.LoadBalanced(label);
    }
}
