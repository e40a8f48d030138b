package library;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface LoanRepository extends JpaRepository<Loan, Long> {
    @Query("select l from Loan l where l.shelf = :shelf")
    @EntityGraph(attributePaths = {"reader"})
    List<Loan> findByShelf(String shelf);

    @EntityGraph(attributePaths = {"reminders", "reader"})
    List<Loan> findByOverdueTrue();

    @Query("select l from Loan l join l.reader r where r.name = :name")
    @EntityGraph(attributePaths = {"reader"})
    List<Loan> findByReaderName(String name);
}
