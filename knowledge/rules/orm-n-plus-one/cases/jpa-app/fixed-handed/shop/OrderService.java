package shop;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class OrderService {
    private final OrderRepository orderRepository;
    private final OrderMapper mapper;

    public OrderService(OrderRepository orderRepository, OrderMapper mapper) {
        this.orderRepository = orderRepository;
        this.mapper = mapper;
    }

    public List<OrderDto> all() {
        List<OrderDto> found = new ArrayList<>();
        for (Order order : orderRepository.findByPaid(false)) {
            found.add(mapper.toDto(order));
        }
        return found;
    }

    public List<OrderDto> streamed() {
        return orderRepository.findAll().stream().map(order -> mapper.toDto(order)).toList();
    }
}
