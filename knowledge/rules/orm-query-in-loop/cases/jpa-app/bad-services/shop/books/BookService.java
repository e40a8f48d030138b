package shop.books;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import shop.authors.Author;
import shop.authors.AuthorService;

public class BookService {
    private final AuthorService authors;

    public BookService(AuthorService authors) {
        this.authors = authors;
    }

    public List<Author> authorsOf(List<Book> books) {
        List<Author> found = new ArrayList<>();
        for (Book book : books) {
            found.add(authors.find(book.getAuthorId())); // expect: orm-query-in-loop likely
        }
        return found;
    }

    public List<Author> streamed(List<Book> books) {
        return books.stream().map(book -> this.authors.find(book.getAuthorId())).collect(Collectors.toList()); // expect: orm-query-in-loop likely
    }
}
