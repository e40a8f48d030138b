package shop;

import jakarta.persistence.*;

@Entity
public class Magazine {
    @Id private Long id;
    @ManyToOne(fetch = FetchType.LAZY) private Publisher publisher;

    public Publisher getPublisher() { return publisher; }
}
