package library;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import java.util.List;

public class LoanService {
    private final LoanRepository loanRepository;
    private final CardMapper mapper;

    public LoanService(LoanRepository loanRepository, CardMapper mapper) {
        this.loanRepository = loanRepository;
        this.mapper = mapper;
    }

    public List<String> byMapper(String shelf) {
        List<Loan> loans = loanRepository.findByShelf(shelf);
        return loans.stream().map(mapper::toCard).toList();
    }

    public Page<String> pages(Pageable pageable) {
        return loanRepository.findByOverdueTrue(pageable).map(CardMapper::label); // expect: orm-n-plus-one likely
    }

    public List<String> own(String shelf) {
        return loanRepository.findByShelf(shelf).stream().map(this::line).toList();
    }

    private String line(Loan loan) {
        return loan.getId() + ": " + loan.getReader().getName();
    }

    public List<LoanCard> cards(String shelf) {
        List<Loan> loans = loanRepository.findByShelf(shelf);
        return loans.stream().map(loan -> new LoanCard(loan)).toList();
    }
}
