package shop;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderController {
    private final OrderRepository orderRepository;
    private final CountryRepository countryRepository;

    OrderController(OrderRepository orderRepository, CountryRepository countryRepository) {
        this.orderRepository = orderRepository;
        this.countryRepository = countryRepository;
    }

    @GetMapping("/orders")
    Page<Order> orders(Pageable pageable) {
        return orderRepository.findAll(pageable);
    }

    @GetMapping("/orders/mine")
    List<Order> mine(String customer) {
        return orderRepository.findAllByCustomer(customer);
    }

    @GetMapping("/countries")
    List<Country> countries() {
        return countryRepository.findAll();
    }

    List<Order> internal() {
        return orderRepository.findAll();
    }
}
