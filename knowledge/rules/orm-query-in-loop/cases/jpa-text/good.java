import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

class Shelves {
    private final EntityManager em;

    Shelves(EntityManager em) {
        this.em = em;
    }

    List<Book> books(List<Long> ids) {
        return em.createQuery("select b from Book b where b.id in :ids", Book.class).setParameter("ids", ids).getResultList();
    }

    // The question is the same in every round; only what is kept of the answer differs.
    List<Book> filtered(List<String> titles) {
        List<Book> all = em.createQuery("select b from Book b", Book.class).getResultList();
        List<Book> books = new ArrayList<>();
        for (String title : titles) {
            all.stream().filter(book -> book.getTitle().equals(title)).findFirst().ifPresent(books::add);
        }
        return books;
    }

    // Writes have no rows to fetch.
    void close(List<Long> ids) {
        for (Long id : ids) {
            em.createQuery("update Book b set b.closed = true where b.id = :id").setParameter("id", id).executeUpdate();
        }
    }
}
