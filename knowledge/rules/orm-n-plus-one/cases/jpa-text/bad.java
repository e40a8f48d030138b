import jakarta.persistence.*;
import java.util.List;

@Entity
class Author {
    @Id Long id;
    String name;
    @OneToMany(mappedBy = "author") List<Book> books;

    String getName() { return name; }
    List<Book> getBooks() { return books; }
}

@Entity
class Book {
    @Id Long id;
    String title;
    @ManyToOne(fetch = FetchType.LAZY) Author author;

    Author getAuthor() { return author; }
}

class Library {
    private final EntityManager em;

    Library(EntityManager em) { this.em = em; }

    void names() {
        List<Book> books = em.createQuery("select b from Book b where b.title like 'A%'", Book.class).getResultList();
        for (Book book : books) {
            System.out.println(book.getAuthor().getName()); // expect: orm-n-plus-one
        }
    }

    void sizes() {
        for (Author author : em.createQuery("select distinct a from Author as a", Author.class).getResultList()) {
            System.out.println(author.getBooks().size()); // expect: orm-n-plus-one
        }
    }

    void twice() {
        // Without `distinct` a join would give each author once per book.
        for (Author author : em.createQuery("select a from Author a", Author.class).getResultList()) {
            System.out.println(author.getBooks().size()); // expect: orm-n-plus-one
        }
    }
}
