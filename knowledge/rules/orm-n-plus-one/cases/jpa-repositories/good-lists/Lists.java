package library;

public class Lists {
    private final LoanRepository loanRepository;

    public Lists(LoanRepository loanRepository) {
        this.loanRepository = loanRepository;
    }

    public void shelf(String shelf) {
        for (Loan loan : loanRepository.findByShelf(shelf)) {
            System.out.println(loan.getReader().getName());
        }
    }

    public void overdue() {
        for (Loan loan : loanRepository.findByOverdueTrue()) {
            System.out.println(loan.getReminders().size() + loan.getReader().getName());
        }
    }

    // What a graph with a name loads is written elsewhere.
    public void named(String name) {
        for (Loan loan : loanRepository.findByReaderName(name)) {
            System.out.println(loan.getReader().getName());
        }
    }

    public void all() {
        loanRepository.findAll().forEach(loan -> System.out.println(loan.getReader().getName()));
    }
}
