package library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class Loan {
    @Id
    private Long id;

    private String shelf;

    @ManyToOne(fetch = FetchType.LAZY)
    private Reader reader;

    @OneToMany(mappedBy = "loan")
    private List<Reminder> reminders;

    public Long getId() {
        return id;
    }

    public String getShelf() {
        return shelf;
    }

    public Reader getReader() {
        return reader;
    }

    public List<Reminder> getReminders() {
        return reminders;
    }
}
