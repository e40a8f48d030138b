package shop;

import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import javax.persistence.ManyToMany;
import javax.persistence.ManyToOne;
import javax.persistence.OneToOne;
import javax.persistence.ElementCollection;
import org.hibernate.Hibernate;
import jakarta.persistence.EntityManager;
import org.hibernate.LazyInitializationException;  // mention: LazyInitializationException
import org.springframework.context.annotation.Lazy;
import jakarta.persistence.*;

class LazyLoadingSample {
    private Shop shop;
    private EntityManager entityManager14;
    private javax.persistence.EntityManager entityManager15;

    @OneToMany // mention: OneToMany
    void handle4(Order order) {
        shop.note(order);
    }

    @ManyToMany // mention: ManyToMany
    void handle5(Order order) {
        shop.note(order);
    }

    @ManyToOne // mention: ManyToOne
    void handle6(Order order) {
        shop.note(order);
    }

    @OneToOne // mention: OneToOne
    void handle7(Order order) {
        shop.note(order);
    }

    @ElementCollection // mention: ElementCollection
    void handle8(Order order) {
        shop.note(order);
    }

    @OneToMany // mention: OneToMany
    void handle9(Order order) {
        shop.note(order);
    }

    @ManyToMany // mention: ManyToMany
    void handle10(Order order) {
        shop.note(order);
    }

    @ManyToOne // mention: ManyToOne
    void handle11(Order order) {
        shop.note(order);
    }

    @OneToOne // mention: OneToOne
    void handle12(Order order) {
        shop.note(order);
    }

    @ElementCollection // mention: ElementCollection
    void handle13(Order order) {
        shop.note(order);
    }

    private LazyInitializationException lazyInitializationException16; // mention: LazyInitializationException

    @Lazy // mention: Lazy
    void handle17(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        Object level1 = FetchType.LAZY; // mention: LAZY
        Object level2 = javax.persistence.FetchType.LAZY; // mention: LAZY
        Object level3 = FetchType.LAZY; // mention: LAZY
        Hibernate.initialize(order); // mention: initialize
        Hibernate.isInitialized(order); // mention: isInitialized
        Hibernate.unproxy(order); // mention: unproxy
        entityManager14.getReference(order); // mention: getReference
        entityManager15.getReference(order); // mention: getReference
        shop.getReferenceById(order); // mention: getReferenceById
    }

    void unrelated(Shelf shelf, String label) {
        shelf.LAZY(label);
        int countText = 0;
        shelf.OneToMany(label);
        shelf.ManyToMany(label);
        shelf.initialize(label);
        shelf.LazyInitializationException(label);
        shelf.Lazy(label);
    }
}
