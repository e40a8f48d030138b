import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

class MemberRepository<T> {
    private EntityManager em;
    private Class<T> type;

    List<Member> byName(String name) {
        return em.createQuery("SELECT m FROM Member m WHERE m.name = :name", Member.class)
            .setParameter("name", name)
            .getResultList();
    }

    List<?> all() {
        return em.createQuery("SELECT e FROM " + type.getSimpleName() + " e").getResultList();
    }

    List<?> ofClass() {
        return em.createQuery("SELECT m FROM " + Member.class.getName() + " m").getResultList();
    }

    List<Member> search(String name, String city) {
        StringBuilder jpql = new StringBuilder("SELECT m FROM Member m WHERE 1 = 1");
        if (name != null) {
            jpql.append(" AND m.name = :name");
        }
        if (city != null) {
            jpql.append(" AND m.city = :city");
        }
        TypedQuery<Member> query = em.createQuery(jpql.toString(), Member.class);
        if (name != null) {
            query.setParameter("name", name);
        }
        if (city != null) {
            query.setParameter("city", city);
        }
        return query.getResultList();
    }

    List<Member> sorted(boolean newest) {
        String order = newest ? "m.created DESC" : "m.name ASC";
        return em.createQuery("SELECT m FROM Member m ORDER BY " + order, Member.class).getResultList();
    }

    List<?> nativeByMail(String mail) {
        return em.createNativeQuery("SELECT id FROM members WHERE mail = ?1").setParameter(1, mail).getResultList();
    }
}
