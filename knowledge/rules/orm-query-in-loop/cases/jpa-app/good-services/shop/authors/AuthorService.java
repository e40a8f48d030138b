package shop.authors;

import java.util.List;
import org.springframework.cache.annotation.Cacheable;
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

    @Cacheable("authors")
    public Author kept(Long id) {
        return authorRepository.findById(id).orElseThrow();
    }

    public List<Author> all(List<Long> ids) {
        return authorRepository.findAllById(ids);
    }

    public Author find(Long id) {
        return authorRepository.findById(id).orElseThrow();
    }

    public List<Author> find(List<Long> ids) {
        return authorRepository.findAllById(ids);
    }

    public void touch(Long id) {
        Author author = authorRepository.findById(id).orElseThrow();
        author.setSeen(true);
        authorRepository.save(author);
    }

    public List<Author> from(String country) {
        return authorRepository.findByCountry(country);
    }
}
