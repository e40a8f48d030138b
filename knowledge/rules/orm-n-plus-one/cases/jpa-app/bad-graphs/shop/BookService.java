package shop;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

@Service
public class BookService {
    private final BookRepository bookRepository;
    private final MagazineRepository magazineRepository;

    public BookService(BookRepository bookRepository, MagazineRepository magazineRepository) {
        this.bookRepository = bookRepository;
        this.magazineRepository = magazineRepository;
    }

    public List<String> authors(int year) {
        List<String> names = new ArrayList<>();
        for (Book book : bookRepository.findByYear(year)) {
            names.add(book.getAuthor().getName()); // expect: orm-n-plus-one likely
        }
        return names;
    }

    public List<String> publishers(String part) {
        return bookRepository.findByTitleContaining(part).stream()
            .map(book -> book.getPublisher().getName()) // expect: orm-n-plus-one likely
            .toList();
    }

    public List<String> newer(int year) {
        List<String> names = new ArrayList<>();
        for (Book book : bookRepository.newerThan(year)) {
            names.add(book.getAuthor().getName()); // expect: orm-n-plus-one likely
        }
        return names;
    }

    public List<String> ofYear(int year) {
        List<String> names = new ArrayList<>();
        for (Book book : bookRepository.ofYear(year)) {
            names.add(book.getAuthor().getName()); // expect: orm-n-plus-one likely
        }
        return names;
    }

    public List<String> magazines() {
        List<String> names = new ArrayList<>();
        for (Magazine magazine : magazineRepository.findAll()) {
            names.add(magazine.getPublisher().getName()); // expect: orm-n-plus-one likely
        }
        return names;
    }

    public List<String> sorted() {
        List<String> names = new ArrayList<>();
        // No method without parameters loads more for this one.
        for (Book book : bookRepository.findAll(Sort.by("title"))) {
            names.add(book.getPublisher().getName()); // expect: orm-n-plus-one likely
        }
        return names;
    }

    public int reviews(int year) {
        int total = 0;
        for (Book book : bookRepository.findByYear(year)) {
            total += book.getReviews().size(); // expect: orm-n-plus-one likely
        }
        return total;
    }
}
