import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface UserRepository extends JpaRepository<User, Long> {}

class Users {
    private final UserRepository userRepository;

    Users(UserRepository userRepository) {
        this.userRepository = userRepository;
    }

    List<User> load(List<Long> ids) {
        return userRepository.findAllById(ids);
    }

    List<String> fromMap(List<Long> ids, Map<Long, String> names) {
        return ids.stream().map(id -> names.get(id)).toList();
    }

    Optional<User> maybe(Optional<Long> id) {
        return id.flatMap(value -> userRepository.findById(value));
    }

    User firstKnown(List<Long> ids) {
        for (Long id : ids) {
            return userRepository.findById(id).orElseThrow();
        }
        return null;
    }

    void save(List<User> users) {
        for (User user : users) {
            user.touch();
        }
        userRepository.saveAll(users);
    }

    void runAll(EntityManager manager, List<String> statements, String[] updates) {
        for (String statement : statements) {
            manager.createQuery(statement).executeUpdate();
        }
        for (int i = 0; i < updates.length; i++) {
            manager.createQuery(updates[i]).executeUpdate();
        }
    }
}
