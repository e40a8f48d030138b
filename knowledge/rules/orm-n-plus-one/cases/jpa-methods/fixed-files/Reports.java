package shop;

import jakarta.persistence.EntityManager;
import java.util.List;

class Reports {
    private final EntityManager entityManager;

    Reports(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void print() {
        List<Order> orders = entityManager.createQuery("select o from Order o left join fetch o.customer", Order.class).getResultList();
        for (Order order : orders) {
            System.out.println(order.getTitle());
            System.out.println(order.total()); // expect: orm-n-plus-one likely
        }
    }
}
