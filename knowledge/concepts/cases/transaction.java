package shop;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.PlatformTransactionManager;  // mention: PlatformTransactionManager
import org.springframework.transaction.support.TransactionTemplate;  // mention: TransactionTemplate
import org.springframework.transaction.support.TransactionSynchronization;  // mention: TransactionSynchronization
import org.springframework.transaction.reactive.TransactionalOperator;  // mention: TransactionalOperator
import jakarta.persistence.EntityTransaction;  // mention: EntityTransaction
import org.springframework.transaction.annotation.Propagation;
import java.sql.Connection;
import jakarta.persistence.EntityManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.annotation.*;
import java.sql.*;

class TransactionSample {
    private Shop shop;
    private Connection connection14;
    private Connection connection15;
    private EntityTransaction entityTransaction16; // mention: EntityTransaction
    private javax.persistence.EntityTransaction entityTransaction17; // mention: EntityTransaction
    private javax.persistence.EntityTransaction entityTransaction18; // mention: EntityTransaction
    private javax.persistence.EntityTransaction entityTransaction19; // mention: EntityTransaction
    private EntityManager entityManager20;
    private javax.persistence.EntityManager entityManager21;
    private EntityManager entityManager22;
    private javax.persistence.EntityManager entityManager23;
    private javax.persistence.EntityManager entityManager24;
    private javax.persistence.EntityManager entityManager25;
    private TransactionTemplate transactionTemplate26; // mention: TransactionTemplate
    private TransactionTemplate transactionTemplate27; // mention: TransactionTemplate
    private Connection connection28;
    private Connection connection29;

    @Transactional // mention: Transactional
    void handle1(Order order) {
        shop.note(order);
    }

    @EnableTransactionManagement // mention: EnableTransactionManagement
    void handle2(Order order) {
        shop.note(order);
    }

    @jakarta.transaction.Transactional // mention: Transactional
    void handle3(Order order) {
        shop.note(order);
    }

    @javax.transaction.Transactional // mention: Transactional
    void handle4(Order order) {
        shop.note(order);
    }

    @TransactionalEventListener // mention: TransactionalEventListener
    void handle5(Order order) {
        shop.note(order);
    }

    @Transactional // mention: Transactional
    void handle6(Order order) {
        shop.note(order);
    }

    private PlatformTransactionManager platformTransactionManager7; // mention: PlatformTransactionManager

    private TransactionTemplate transactionTemplate8; // mention: TransactionTemplate

    private TransactionSynchronization transactionSynchronization9; // mention: TransactionSynchronization

    private TransactionalOperator transactionalOperator10; // mention: TransactionalOperator

    private EntityTransaction entityTransaction11; // mention: EntityTransaction

    private javax.persistence.EntityTransaction entityTransaction12; // mention: EntityTransaction

    void run(Order order) throws Exception {
        shop.query("BEGIN"); // mention: query
        shop.execute("BEGIN"); // mention: execute
        shop.exec("BEGIN"); // mention: exec
        shop.run("BEGIN"); // mention: run
        Object level13 = Propagation.create; // mention: create
        shop.setAutoCommit(order); // mention: setAutoCommit
        shop.beginTransaction(order); // mention: beginTransaction
        connection14.commit(order); // mention: commit
        connection15.rollback(order); // mention: rollback
        entityTransaction16.begin(order); // mention: begin
        entityTransaction17.commit(order); // mention: commit
        entityTransaction18.rollback(order); // mention: rollback
        entityTransaction19.setRollbackOnly(order); // mention: setRollbackOnly
        entityManager20.getTransaction(order); // mention: getTransaction
        entityManager21.getTransaction(order); // mention: getTransaction
        entityManager22.getTransaction().begin(order); // mention: begin
        entityManager23.getTransaction().commit(order); // mention: commit
        entityManager24.getTransaction().rollback(order); // mention: rollback
        entityManager25.getTransaction().setRollbackOnly(order); // mention: setRollbackOnly
        transactionTemplate26.execute(order); // mention: execute
        transactionTemplate27.executeWithoutResult(order); // mention: executeWithoutResult
        TransactionSynchronizationManager.registerSynchronization(order); // mention: registerSynchronization
        connection28.commit(order); // mention: commit
        connection29.rollback(order); // mention: rollback
    }

    void unrelated(Shelf shelf, String label) {
        int queryText = 0;
        shelf.Transactional(label);
        int countText = 0;
        shelf.PlatformTransactionManager(label);
        shelf.create(label);
        int setAutoCommitText = 0;
        shelf.commit(label);
    }
}
