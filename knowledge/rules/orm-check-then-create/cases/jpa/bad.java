package shop;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Service;

interface AuthorRepository extends JpaRepository<Author, Long> {
    boolean existsByName(String name);
}

@Service
class AuthorService {
    private final AuthorRepository authorRepository;

    AuthorService(AuthorRepository authorRepository) {
        this.authorRepository = authorRepository;
    }

    void ensure(String name) {
        if (!authorRepository.existsByName(name)) {
            authorRepository.save(new Author(name)); // expect: orm-check-then-create likely
        }
    }

    void add(Author author) {
        if (!authorRepository.existsByName(author.getName())) {
            authorRepository.save(author); // expect: orm-check-then-create likely
        }
    }
}
