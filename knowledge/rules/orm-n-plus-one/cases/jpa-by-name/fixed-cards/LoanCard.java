package library;

public class LoanCard {
    private final Long id;
    private final String reader;

    public LoanCard(Loan loan) {
        this.id = loan.getId();
        this.reader = loan.getReader().getName();
    }

}
