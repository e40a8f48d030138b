package shop;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class OrderService {
    private final OrderRepository orderRepository;
    private final OrderMapper mapper;
    private final CustomerMapper other;

    public OrderService(OrderRepository orderRepository, OrderMapper mapper, CustomerMapper other) {
        this.orderRepository = orderRepository;
        this.mapper = mapper;
        this.other = other;
    }

    public List<OrderDto> keys() {
        List<OrderDto> found = new ArrayList<>();
        for (Order order : orderRepository.findByPaid(false)) {
            found.add(mapper.keys(order));
            found.add(other.toDto(order));
        }
        return found;
    }
}
