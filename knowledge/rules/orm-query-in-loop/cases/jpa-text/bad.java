import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;

class Shelves {
    private final EntityManager em;

    Shelves(EntityManager em) {
        this.em = em;
    }

    List<Book> books(List<Long> ids) {
        List<Book> books = new ArrayList<>();
        for (Long id : ids) {
            books.add(em.createQuery("select b from Book b where b.id = :id", Book.class).setParameter("id", id).getSingleResult()); // expect: orm-query-in-loop
        }
        return books;
    }

    List<Book> byVariable(List<String> titles) {
        List<Book> books = new ArrayList<>();
        for (String title : titles) {
            TypedQuery<Book> query = em.createQuery("select b from Book b where b.title = :title", Book.class);
            query.setParameter("title", title);
            books.addAll(query.getResultList()); // expect: orm-query-in-loop
        }
        return books;
    }

    void fill(List<Shelf> shelves) {
        shelves.forEach(shelf -> shelf.setBooks(on(shelf.getId()))); // expect: orm-query-in-loop likely
    }

    private List<Book> on(Long shelf) {
        return em.createQuery("select b from Book b where b.shelf.id = :shelf", Book.class)
            .setParameter("shelf", shelf)
            .getResultList();
    }
}
