import java.util.ArrayList;
import java.util.List;

class Shelf {
    private final BookRepository bookRepository;

    Shelf(BookRepository bookRepository) {
        this.bookRepository = bookRepository;
    }

    List<String> authors() {
        List<String> names = new ArrayList<>();
        for (Book book : bookRepository.findAll()) {
            names.add(book.getAuthor().getName()); // expect: orm-n-plus-one likely
        }
        return names;
    }
}
