import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

@Entity
class Author {
    @Id Long id;
    String name;

    String getName() { return name; }
    Long getId() { return id; }
}

@Entity
class Book {
    @Id Long id;
    Price price;
    @ManyToOne(fetch = FetchType.LAZY) Author author;
    @ManyToOne Author editor;

    Author getAuthor() { return author; }
    Author getEditor() { return editor; }
    Price getPrice() { return price; }
}

interface BookRepository extends JpaRepository<Book, Long> {}

class Shelf {
    private final BookRepository bookRepository;
    private final EntityManager em;

    Shelf(BookRepository bookRepository, EntityManager em) {
        this.bookRepository = bookRepository;
        this.em = em;
    }

    void fetched() {
        for (Book book : em.createQuery("select b from Book b join fetch b.author", Book.class).getResultList()) {
            System.out.println(book.getAuthor().getName());
        }
    }

    void keysAndValues() {
        for (Book book : bookRepository.findAll()) {
            System.out.println(book.getAuthor().getId() + " " + book.getPrice().getAmount());
        }
    }

    void eagerByDefault() {
        for (Book book : bookRepository.findAll()) {
            System.out.println(book.getEditor().getName());
        }
    }

    Optional<String> one(Long id) {
        return bookRepository.findById(id).map(book -> book.getAuthor().getName());
    }

    void given(List<Book> books) {
        for (Book book : books) {
            System.out.println(book.getAuthor().getName());
        }
    }
}
