import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

@Entity
class Author {
    @Id Long id;
    String name;
    @OneToMany(mappedBy = "author") List<Book> books = new ArrayList<>();

    String getName() { return name; }
    List<Book> getBooks() { return books; }
}

@Entity
class Book {
    @Id Long id;
    @ManyToOne(fetch = FetchType.LAZY) Author author;

    Author getAuthor() { return author; }
}

interface BookRepository extends JpaRepository<Book, Long> {}

class Shelf {
    private final BookRepository bookRepository;
    private final EntityManager em;

    Shelf(BookRepository bookRepository, EntityManager em) {
        this.bookRepository = bookRepository;
        this.em = em;
    }

    void names() {
        for (Book book : bookRepository.findAll()) {
            System.out.println(book.getAuthor().getName()); // expect: orm-n-plus-one likely
        }
    }

    List<Integer> sizes() {
        List<Author> authors = em.createQuery("select a from Author a", Author.class).getResultList();
        return authors.stream().map(author -> author.getBooks().size()).toList(); // expect: orm-n-plus-one
    }
}
