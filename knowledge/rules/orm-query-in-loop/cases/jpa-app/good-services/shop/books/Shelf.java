package shop.books;

import elsewhere.AuthorService;
import java.util.List;

public class Shelf {
    private final AuthorService authors;

    public Shelf(AuthorService authors) {
        this.authors = authors;
    }

    void print(List<Book> books) {
        for (Book book : books) {
            System.out.println(authors.from(book.getCountry()));
        }
    }
}
