package shop;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Book {
    @Id private Long id;
    private String title;
    private int year;
    @ManyToOne(fetch = FetchType.LAZY) private Author author;
    @ManyToOne(fetch = FetchType.LAZY) private Publisher publisher;
    @OneToMany(mappedBy = "book") private List<Review> reviews;

    public String getTitle() { return title; }
    public Author getAuthor() { return author; }
    public Publisher getPublisher() { return publisher; }
    public List<Review> getReviews() { return reviews; }
}
