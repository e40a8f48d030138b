package shop;

import jakarta.persistence.Entity;
import javax.persistence.MappedSuperclass;
import javax.persistence.Embeddable;
import javax.persistence.PersistenceContext;
import jakarta.persistence.EntityManager;  // mention: EntityManager
import javax.persistence.EntityManagerFactory;  // mention: EntityManagerFactory
import org.hibernate.Session;  // mention: Session
import org.hibernate.SessionFactory;  // mention: SessionFactory
import org.springframework.data.jpa.repository.JpaRepository;  // mention: JpaRepository
import org.springframework.data.repository.CrudRepository;  // mention: CrudRepository
import org.springframework.data.repository.ListCrudRepository;  // mention: ListCrudRepository
import org.springframework.data.repository.PagingAndSortingRepository;  // mention: PagingAndSortingRepository
import jakarta.persistence.*;

class OrmSample {
    private Shop shop;

    @Entity // mention: Entity
    void handle1(Order order) {
        shop.note(order);
    }

    @MappedSuperclass // mention: MappedSuperclass
    void handle2(Order order) {
        shop.note(order);
    }

    @Embeddable // mention: Embeddable
    void handle3(Order order) {
        shop.note(order);
    }

    @PersistenceContext // mention: PersistenceContext
    void handle4(Order order) {
        shop.note(order);
    }

    @Entity // mention: Entity
    void handle5(Order order) {
        shop.note(order);
    }

    @MappedSuperclass // mention: MappedSuperclass
    void handle6(Order order) {
        shop.note(order);
    }

    @Embeddable // mention: Embeddable
    void handle7(Order order) {
        shop.note(order);
    }

    @PersistenceContext // mention: PersistenceContext
    void handle8(Order order) {
        shop.note(order);
    }

    private EntityManager entityManager9; // mention: EntityManager

    private EntityManagerFactory entityManagerFactory10; // mention: EntityManagerFactory

    private Session session11; // mention: Session

    private SessionFactory sessionFactory12; // mention: SessionFactory

    private JpaRepository jpaRepository13; // mention: JpaRepository

    private CrudRepository crudRepository14; // mention: CrudRepository

    private ListCrudRepository listCrudRepository15; // mention: ListCrudRepository

    private PagingAndSortingRepository pagingAndSortingRepository16; // mention: PagingAndSortingRepository

    void unrelated(Shelf shelf, String label) {
        shelf.Entity(label);
        shelf.MappedSuperclass(label);
        shelf.EntityManager(label);
    }
}
