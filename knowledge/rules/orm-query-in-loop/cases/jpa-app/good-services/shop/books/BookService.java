package shop.books;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.authors.Author;
import shop.authors.AuthorService;

public class BookService {
    private final AuthorService authors;

    public BookService(AuthorService authors) {
        this.authors = authors;
    }

    public List<Author> authorsOf(List<Book> books, List<List<Long>> pages) {
        List<Author> found = new ArrayList<>();
        for (Book book : books) {
            found.add(authors.kept(book.getAuthorId()));
            found.add(authors.find(book.getAuthorId()));
            authors.touch(book.getAuthorId());
        }
        for (List<Long> page : pages) {
            found.addAll(authors.all(page));
        }
        return found;
    }

    public Map<String, List<Author>> byCountry(List<Book> books) {
        Map<String, List<Author>> found = new HashMap<>();
        for (Book book : books) {
            if (!found.containsKey(book.getCountry())) {
                found.put(book.getCountry(), authors.from(book.getCountry()));
            }
        }
        return found;
    }
}
