package shop;

import java.beans.PropertyChangeSupport;  // mention: PropertyChangeSupport
import java.beans.PropertyChangeListener;  // mention: PropertyChangeListener
import java.util.EventListener;  // mention: EventListener
import java.util.EventObject;  // mention: EventObject
import com.google.common.eventbus.EventBus;  // mention: EventBus
import com.google.common.eventbus.Subscribe;
import jakarta.persistence.PrePersist;
import javax.persistence.PostPersist;
import javax.persistence.PreUpdate;
import javax.persistence.PostUpdate;
import javax.persistence.EntityListeners;

class ObserverPatternSample {
    private Shop shop;

    private PropertyChangeSupport propertyChangeSupport1; // mention: PropertyChangeSupport

    private PropertyChangeListener propertyChangeListener2; // mention: PropertyChangeListener

    private EventListener eventListener3; // mention: EventListener

    private EventObject eventObject4; // mention: EventObject

    private EventBus eventBus5; // mention: EventBus

    @Subscribe // mention: Subscribe
    void handle6(Order order) {
        shop.note(order);
    }

    @PrePersist // mention: PrePersist
    void handle7(Order order) {
        shop.note(order);
    }

    @PostPersist // mention: PostPersist
    void handle8(Order order) {
        shop.note(order);
    }

    @PreUpdate // mention: PreUpdate
    void handle9(Order order) {
        shop.note(order);
    }

    @PostUpdate // mention: PostUpdate
    void handle10(Order order) {
        shop.note(order);
    }

    @EntityListeners // mention: EntityListeners
    void handle11(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.PropertyChangeSupport(label);
        shelf.Subscribe(label);
    }
}
