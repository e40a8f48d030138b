package library;

public class CardMapper {
    public String toCard(Loan loan) {
        return loan.getId() + " " + loan.getReader().getName();
    }

    public static String label(Loan loan) {
        return loan.getId() + " " + loan.getReminders().size();
    }
}
