package shop.authors;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Service;

interface AuthorRepository extends JpaRepository<Author, Long> {
    List<Author> findByCountry(String country);
}

@Service
public class AuthorService {
    private final AuthorRepository authorRepository;

    public AuthorService(AuthorRepository authorRepository) {
        this.authorRepository = authorRepository;
    }

    public Author find(Long id) {
        return authorRepository.findById(id).orElseThrow();
    }

    public List<Author> from(String country) {
        return authorRepository.findByCountry(country);
    }
}
