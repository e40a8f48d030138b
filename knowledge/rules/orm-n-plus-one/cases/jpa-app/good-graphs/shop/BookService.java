package shop;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

@Service
public class BookService {
    private final BookRepository bookRepository;

    public BookService(BookRepository bookRepository) {
        this.bookRepository = bookRepository;
    }

    public List<String> authors() {
        List<String> names = new ArrayList<>();
        for (Book book : bookRepository.findAll()) {
            names.add(book.getAuthor().getName());
        }
        return names;
    }

    public List<String> page(int year, Pageable page) {
        return bookRepository.findByYear(year, page).getContent().stream()
            .map(book -> book.getAuthor().getName() + book.getPublisher().getName())
            .toList();
    }

    public List<String> titled(String title) {
        List<String> names = new ArrayList<>();
        for (Book book : bookRepository.findByTitle(title)) {
            names.add(book.getPublisher().getName());
        }
        return names;
    }

    public List<String> newer(int year) {
        List<String> names = new ArrayList<>();
        for (Book book : bookRepository.newerThan(year)) {
            names.add(book.getPublisher().getName());
        }
        return names;
    }

    public List<String> titles() {
        List<String> names = new ArrayList<>();
        for (Title title : bookRepository.titles()) {
            names.add(title.getTitle().strip());
        }
        return names;
    }
}
