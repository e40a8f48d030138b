package shop;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface BookRepository extends JpaRepository<Book, Long> {

    @Override
    @EntityGraph(attributePaths = {"author"})
    List<Book> findAll();

    @EntityGraph(attributePaths = {"author", "publisher"})
    Page<Book> findByYear(int year, Pageable page);

    @EntityGraph(value = "Book.whole")
    List<Book> findByTitle(String title);

    @Query("select b from Book b left join fetch b.publisher where b.year > :year")
    List<Book> newerThan(int year);

    @Query("select b.title as title from Book b")
    List<Title> titles();
}
