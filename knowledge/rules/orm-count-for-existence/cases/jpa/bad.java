package shop;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface BookRepository extends JpaRepository<Book, Long> {
    long countByTitle(String title);

    List<Book> findAllByAuthor(String author);
}

class BookService {
    private final BookRepository bookRepository;

    BookService(BookRepository bookRepository) {
        this.bookRepository = bookRepository;
    }

    boolean isKnown(String title) {
        return bookRepository.countByTitle(title) > 0; // expect: orm-count-for-existence likely
    }

    boolean hasBooks(String author) {
        return !bookRepository.findAllByAuthor(author).isEmpty(); // expect: orm-count-for-existence likely
    }

    boolean isUnknown(String author) {
        return bookRepository.findAllByAuthor(author).size() == 0; // expect: orm-count-for-existence likely
    }
}
