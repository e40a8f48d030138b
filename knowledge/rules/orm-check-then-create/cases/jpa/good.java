package shop;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Service;

interface AuthorRepository extends JpaRepository<Author, Long> {
    boolean existsByName(String name);
}

@Service
class AuthorService {
    private final AuthorRepository authorRepository;
    private final NoticeRepository noticeRepository;

    AuthorService(AuthorRepository authorRepository, NoticeRepository noticeRepository) {
        this.authorRepository = authorRepository;
        this.noticeRepository = noticeRepository;
    }

    void ensure(String name) {
        if (authorRepository.existsByName(name)) {
            return;
        }
        try {
            authorRepository.save(new Author(name));
        } catch (DataIntegrityViolationException exception) {
            // Somebody was faster.
        }
    }

    void rename(long id, String name) {
        Author author = authorRepository.findById(id).orElseThrow();
        author.setName(name);
        authorRepository.save(author);
    }

    void report(String name) {
        if (!authorRepository.existsByName(name)) {
            noticeRepository.save(new Notice(name));
        }
    }

    synchronized void alone(String name) {
        if (!authorRepository.existsByName(name)) {
            authorRepository.save(new Author(name));
        }
    }
}
