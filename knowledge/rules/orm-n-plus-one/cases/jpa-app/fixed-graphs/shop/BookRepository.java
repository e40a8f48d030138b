package shop;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface BookRepository extends JpaRepository<Book, Long> {

    @EntityGraph(attributePaths = {"author"})
    List<Book> findByYear(int year);

    @EntityGraph(attributePaths = {"author", "publisher"})
    List<Book> findByTitleContaining(String part);

    @Query("select b from Book b where b.year > :year")
    @EntityGraph(attributePaths = {"author"})
    List<Book> newerThan(int year);

    @Query(value = "select * from book where year = ?1", nativeQuery = true)
    List<Book> ofYear(int year);
}
