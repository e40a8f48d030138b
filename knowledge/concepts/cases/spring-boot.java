package shop;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;  // mention: SpringApplicationBuilder

class SpringBootSample {
    private Shop shop;

    @SpringBootApplication // mention: SpringBootApplication
    void handle1(Order order) {
        shop.note(order);
    }

    @EnableAutoConfiguration // mention: EnableAutoConfiguration
    void handle2(Order order) {
        shop.note(order);
    }

    @ConfigurationProperties // mention: ConfigurationProperties
    void handle3(Order order) {
        shop.note(order);
    }

    @EnableConfigurationProperties // mention: EnableConfigurationProperties
    void handle4(Order order) {
        shop.note(order);
    }

    @Profile // mention: Profile
    void handle5(Order order) {
        shop.note(order);
    }

    private SpringApplicationBuilder springApplicationBuilder6; // mention: SpringApplicationBuilder

    void run(Order order) throws Exception {
        SpringApplication.run(order); // mention: run
    }

    void unrelated(Shelf shelf, String label) {
        shelf.SpringBootApplication(label);
        shelf.run(label);
        shelf.SpringApplicationBuilder(label);
    }
}
