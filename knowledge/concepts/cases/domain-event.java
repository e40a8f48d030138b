package shop;

import org.springframework.context.event.EventListener;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import jakarta.enterprise.event.Observes;
import javax.enterprise.event.ObservesAsync;
import org.springframework.context.ApplicationEventPublisher;  // mention: ApplicationEventPublisher
import org.springframework.data.domain.AbstractAggregateRoot;  // mention: AbstractAggregateRoot

class DomainEventSample {
    private Shop shop;

    @EventListener // mention: EventListener
    void handle1(Order order) {
        shop.note(order);
    }

    @EventHandler // mention: EventHandler
    void handle2(Order order) {
        shop.note(order);
    }

    @EventSourcingHandler // mention: EventSourcingHandler
    void handle3(Order order) {
        shop.note(order);
    }

    @Observes // mention: Observes
    void handle4(Order order) {
        shop.note(order);
    }

    @ObservesAsync // mention: ObservesAsync
    void handle5(Order order) {
        shop.note(order);
    }

    private ApplicationEventPublisher applicationEventPublisher6; // mention: ApplicationEventPublisher

    private AbstractAggregateRoot abstractAggregateRoot7; // mention: AbstractAggregateRoot

    void unrelated(Shelf shelf, String label) {
        shelf.EventListener(label);
        shelf.ApplicationEventPublisher(label);
    }
}
