import jakarta.persistence.EntityManager;
import java.util.List;

class Books {
    private EntityManager em;

    List<?> find(String title) {
        return em.createQuery("select b from Book b where b.title = ?1").setParameter(1, title).getResultList();
    }
}
