package shop;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.stereotype.Component;
import jakarta.inject.Inject;
import javax.inject.Named;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;  // mention: ObjectProvider
import com.google.inject.AbstractModule;  // mention: AbstractModule
import com.google.inject.Injector;  // mention: Injector

class DependencyInjectionSample {
    private Shop shop;

    @Autowired // mention: Autowired
    void handle1(Order order) {
        shop.note(order);
    }

    @Qualifier // mention: Qualifier
    void handle2(Order order) {
        shop.note(order);
    }

    @Bean // mention: Bean
    void handle3(Order order) {
        shop.note(order);
    }

    @Configuration // mention: Configuration
    void handle4(Order order) {
        shop.note(order);
    }

    @Primary // mention: Primary
    void handle5(Order order) {
        shop.note(order);
    }

    @ComponentScan // mention: ComponentScan
    void handle6(Order order) {
        shop.note(order);
    }

    @Component // mention: Component
    void handle7(Order order) {
        shop.note(order);
    }

    @Inject // mention: Inject
    void handle8(Order order) {
        shop.note(order);
    }

    @Named // mention: Named
    void handle9(Order order) {
        shop.note(order);
    }

    @RequiredArgsConstructor // mention: RequiredArgsConstructor
    void handle10(Order order) {
        shop.note(order);
    }

    private ObjectProvider objectProvider11; // mention: ObjectProvider

    private AbstractModule abstractModule12; // mention: AbstractModule

    private Injector injector13; // mention: Injector

    void unrelated(Shelf shelf, String label) {
        shelf.Autowired(label);
        shelf.ObjectProvider(label);
    }
}
