package shop;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContextType;  // mention: PersistenceContextType
import jakarta.persistence.FlushModeType;

class UnitOfWorkSample {
    private Shop shop;
    private EntityManager entityManager1;
    private javax.persistence.EntityManager entityManager2;
    private javax.persistence.EntityManager entityManager3;
    private javax.persistence.EntityManager entityManager4;
    private javax.persistence.EntityManager entityManager5;

    private PersistenceContextType persistenceContextType6; // mention: PersistenceContextType

    private javax.persistence.PersistenceContextType persistenceContextType7; // mention: PersistenceContextType

    void run(Order order) throws Exception {
        entityManager1.persist(order); // mention: persist
        entityManager2.merge(order); // mention: merge
        entityManager3.flush(order); // mention: flush
        entityManager4.clear(order); // mention: clear
        entityManager5.detach(order); // mention: detach
        Object level8 = FlushModeType.AUTO; // mention: AUTO
        Object level9 = javax.persistence.FlushModeType.COMMIT; // mention: COMMIT
    }

    void unrelated(Shelf shelf, String label) {
        shelf.persist(label);
        shelf.PersistenceContextType(label);
        shelf.AUTO(label);
    }
}
