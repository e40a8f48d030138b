import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface UserRepository extends JpaRepository<User, Long> {}

class Users {
    private final UserRepository userRepository;

    Users(UserRepository userRepository) {
        this.userRepository = userRepository;
    }

    List<String> names(List<Order> orders) {
        return orders.stream().map(order -> userOf(order).getName()).toList(); // expect: orm-query-in-loop likely
    }

    void print(List<Order> orders) {
        for (Order order : orders) {
            System.out.println(this.userOf(order)); // expect: orm-query-in-loop likely
        }
    }

    private User userOf(Order order) {
        return userRepository.findById(order.getUserId()).orElseThrow();
    }
}
