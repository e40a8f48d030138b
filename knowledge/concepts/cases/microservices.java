package shop;

import org.springframework.cloud.client.discovery.EnableDiscoveryClient;
import org.springframework.cloud.netflix.eureka.server.EnableEurekaServer;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.cloud.client.discovery.DiscoveryClient;  // mention: DiscoveryClient

class MicroservicesSample {
    private Shop shop;

    @EnableDiscoveryClient // mention: EnableDiscoveryClient
    void handle1(Order order) {
        shop.note(order);
    }

    @EnableEurekaServer // mention: EnableEurekaServer
    void handle2(Order order) {
        shop.note(order);
    }

    @FeignClient // mention: FeignClient
    void handle3(Order order) {
        shop.note(order);
    }

    @EnableFeignClients // mention: EnableFeignClients
    void handle4(Order order) {
        shop.note(order);
    }

    private DiscoveryClient discoveryClient5; // mention: DiscoveryClient

    void unrelated(Shelf shelf, String label) {
        shelf.EnableDiscoveryClient(label);
        shelf.DiscoveryClient(label);
    }
}
