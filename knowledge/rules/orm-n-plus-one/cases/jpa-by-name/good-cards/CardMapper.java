package library;

public class CardMapper {
    public String toCard(Loan loan) {
        return loan.getId() + " " + loan.getReader().getName();
    }

    public static String label(Loan loan) {
        return loan.getId() + " " + loan.getShelf();
    }

    public static String key(Loan loan) {
        return "reader-" + loan.getReader().getId();
    }
}
