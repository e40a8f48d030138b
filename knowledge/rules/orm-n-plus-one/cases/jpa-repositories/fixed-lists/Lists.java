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

    // The graph loads the reminders, not the reader.
    public void overdue() {
        for (Loan loan : loanRepository.findByOverdueTrue()) {
            System.out.println(loan.getReminders().size() + loan.getReader().getName());
        }
    }

    // A join alone loads nothing.
    public void named(String name) {
        for (Loan loan : loanRepository.findByReaderName(name)) {
            System.out.println(loan.getReader().getName());
        }
    }
}
