package shop;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface BookRepository extends JpaRepository<Book, Long> {
    boolean existsByTitle(String title);

    long countByTitle(String title);

    Optional<Book> findByIsbn(String isbn);

    List<Book> findAllByAuthor(String author);
}

class BookService {
    private final BookRepository bookRepository;

    BookService(BookRepository bookRepository) {
        this.bookRepository = bookRepository;
    }

    boolean isKnown(String title) {
        return bookRepository.existsByTitle(title);
    }

    boolean isSeries(String title) {
        return bookRepository.countByTitle(title) > 1;
    }

    boolean isFree(String isbn) {
        // At most one row.
        return bookRepository.findByIsbn(isbn).isEmpty();
    }

    String listed(String author) {
        List<Book> books = bookRepository.findAllByAuthor(author);
        return books.isEmpty() ? "none" : books.toString();
    }

    boolean hasWords(List<String> words) {
        return !words.isEmpty() && words.size() > 0;
    }
}
