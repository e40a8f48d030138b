import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.JpaRepository;

interface UserRepository extends JpaRepository<User, Long> {}

class Users {
    private final UserRepository userRepository;
    private final PriceService priceService;

    Users(UserRepository userRepository, PriceService priceService) {
        this.userRepository = userRepository;
        this.priceService = priceService;
    }

    List<String> names(List<Order> orders) {
        Map<Long, User> users = usersOf(orders.stream().map(Order::getUserId).toList());
        return orders.stream().map(order -> nameOf(users, order)).toList();
    }

    private Map<Long, User> usersOf(List<Long> ids) {
        return userRepository.findAllById(ids).stream().collect(Collectors.toMap(User::getId, Function.identity()));
    }

    private String nameOf(Map<Long, User> users, Order order) {
        return users.get(order.getUserId()).getName();
    }

    // Nothing tells that this service asks a database.
    long total(List<Order> orders) {
        long total = 0;
        for (Order order : orders) {
            total += priceService.findById(order.getPriceId());
        }
        return total;
    }
}
