import java.util.List;
import java.util.Map;

class Shelf {
    private final BookRepository bookRepository;
    private final Map<Long, Author> authorRepository;

    Shelf(BookRepository bookRepository, Map<Long, Author> authorRepository) {
        this.bookRepository = bookRepository;
        this.authorRepository = authorRepository;
    }

    void plain() {
        for (Book book : bookRepository.findAll()) {
            System.out.println(book.getTitle().toUpperCase() + book.getCreatedAt().getYear() + book.getStatus().getName());
            System.out.println(book.getAuthor().getId() + book.getClass().getName());
            book.getTags();
        }
    }

    void inMemory(List<Book> books) {
        books.forEach(book -> System.out.println(book.getAuthor().getName()));
    }
}
