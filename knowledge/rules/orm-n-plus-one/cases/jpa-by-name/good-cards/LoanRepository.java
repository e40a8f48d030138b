package library;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import java.util.List;
import java.util.Optional;

public interface LoanRepository extends JpaRepository<Loan, Long> {
    List<Loan> findByShelf(String shelf);

    Page<Loan> findByOverdueTrue(Pageable pageable);

    Optional<Loan> findFirstByShelf(String shelf);
}
