import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface BookRepository extends JpaRepository<Book, Long> {}

class Books {
    private final BookRepository bookRepository;

    Books(BookRepository bookRepository) {
        this.bookRepository = bookRepository;
    }

    void load(List<Book> books) {
        for (Book book : books) {
            book.publish();
            bookRepository.save(book); // expect: orm-write-in-loop likely
        }
    }
}
