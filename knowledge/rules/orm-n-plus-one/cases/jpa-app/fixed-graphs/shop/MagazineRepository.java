package shop;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

public interface MagazineRepository extends JpaRepository<Magazine, Long> {
    @EntityGraph(attributePaths = {"publisher"})
    List<Magazine> findAll();
}
