package shop;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

public interface OrderRepository extends JpaRepository<Order, Long> {
    @EntityGraph(attributePaths = {"customer"})
    List<Order> findByPaid(boolean paid);

    @EntityGraph(attributePaths = {"customer"})
    List<Order> findAll();
}
