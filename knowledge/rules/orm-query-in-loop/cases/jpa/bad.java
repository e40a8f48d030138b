import java.util.ArrayList;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface UserRepository extends JpaRepository<User, Long> {
    User findByEmail(String email);
}

class Users {
    private final UserRepository userRepository;

    Users(UserRepository userRepository) {
        this.userRepository = userRepository;
    }

    List<User> load(List<Long> ids) {
        List<User> found = new ArrayList<>();
        for (Long id : ids) {
            found.add(userRepository.findById(id).orElseThrow()); // expect: orm-query-in-loop
        }
        return found;
    }

    List<User> byEmail(List<String> emails) {
        return emails.stream().map(email -> userRepository.findByEmail(email)).toList(); // expect: orm-query-in-loop likely
    }
}
