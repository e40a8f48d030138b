package shop;

import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.annotations.Pact;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import org.springframework.cloud.contract.stubrunner.spring.AutoConfigureStubRunner;

class ContractTestSample {
    private Shop shop;

    @PactTestFor // mention: PactTestFor
    void handle1(Order order) {
        shop.note(order);
    }

    @Pact // mention: Pact
    void handle2(Order order) {
        shop.note(order);
    }

    @Provider // mention: Provider
    void handle3(Order order) {
        shop.note(order);
    }

    @State // mention: State
    void handle4(Order order) {
        shop.note(order);
    }

    @AutoConfigureStubRunner // mention: AutoConfigureStubRunner
    void handle5(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.PactTestFor(label);
    }
}
