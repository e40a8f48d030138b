package library;

import jakarta.persistence.EntityManager;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import java.util.List;
import java.util.Optional;

public class LoanService {
    private final LoanRepository loanRepository;
    private final CardMapper mapper;
    private final EntityManager em;

    public LoanService(LoanRepository loanRepository, CardMapper mapper, EntityManager em) {
        this.loanRepository = loanRepository;
        this.mapper = mapper;
        this.em = em;
    }

    // Only columns of the row.
    public List<String> labels(String shelf) {
        return loanRepository.findByShelf(shelf).stream().map(CardMapper::label).toList();
    }

    // The key of what a proxy stands for is known without loading it.
    public Page<String> keys(Pageable pageable) {
        return loanRepository.findByOverdueTrue(pageable).map(CardMapper::key);
    }

    // One row at most.
    public Optional<String> one(String shelf) {
        return loanRepository.findFirstByShelf(shelf).map(mapper::toCard);
    }

    // The query loads the readers.
    public List<String> loaded() {
        List<Loan> loans = em.createQuery("select l from Loan l join fetch l.reader", Loan.class).getResultList();
        return loans.stream().map(mapper::toCard).toList();
    }

    // The same with a constructor.
    public List<LoanCard> cards() {
        List<Loan> loans = em.createQuery("select l from Loan l join fetch l.reader", Loan.class).getResultList();
        return loans.stream().map(loan -> new LoanCard(loan)).toList();
    }

    // Getters of the row itself.
    public List<String> shelves(String shelf) {
        return loanRepository.findByShelf(shelf).stream().map(Loan::getShelf).toList();
    }

    public List<String> own(List<Loan> loans) {
        return loans.stream().map(this::line).toList();
    }

    private String line(Loan loan) {
        return loan.getId() + ": " + loan.getReader().getName();
    }
}
