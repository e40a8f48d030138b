package library;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface LoanRepository extends JpaRepository<Loan, Long> {
    @Query("SELECT l FROM Loan l "
        + "JOIN FETCH l.reader WHERE l.shelf = :shelf")
    List<Loan> findByShelf(String shelf);

    @EntityGraph(attributePaths = {"reader", "reminders"})
    List<Loan> findByOverdueTrue();

    @EntityGraph("Loan.all")
    List<Loan> findByReaderName(String name);

    @Override
    @EntityGraph(attributePaths = "reader")
    List<Loan> findAll();
}
