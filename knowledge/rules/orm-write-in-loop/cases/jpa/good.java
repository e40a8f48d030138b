import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface BookRepository extends JpaRepository<Book, Long> {}

class Books {
    private final BookRepository bookRepository;

    Books(BookRepository bookRepository) {
        this.bookRepository = bookRepository;
    }

    void load(List<Book> books) {
        books.forEach(Book::publish);
        bookRepository.saveAll(books);
    }

    void guarded(List<Book> books) {
        for (Book book : books) {
            try {
                bookRepository.save(book);
            } catch (RuntimeException e) {
                System.out.println(book);
            }
        }
    }
}
