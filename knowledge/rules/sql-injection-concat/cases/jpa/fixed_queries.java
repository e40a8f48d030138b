import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

class MemberRepository {
    @PersistenceContext
    private EntityManager em;

    List<Member> byName(String name) {
        return em.createQuery("SELECT m FROM Member m WHERE m.name = ?1", Member.class).setParameter(1, name).getResultList();
    }

    List<?> byMail(String mail) {
        Query query = em.createNativeQuery("SELECT * FROM members WHERE mail = ?1").setParameter(1, mail); // expect: sql-select-star possible
        return query.getResultList();
    }

    List<?> byCity(Address address) {
        String jpql = "SELECT m FROM Member m WHERE m.city = ?1";
        return em.createQuery(jpql).setParameter(1, address.getCity()).getResultList();
    }

    int expire(String day) {
        StringBuilder jpql = new StringBuilder("UPDATE Member m SET m.active = false");
        jpql.append(" WHERE m.lastSeen < '").append(day).append("'"); // expect: sql-injection-concat likely
        return em.createQuery(jpql.toString()).executeUpdate();
    }
}
