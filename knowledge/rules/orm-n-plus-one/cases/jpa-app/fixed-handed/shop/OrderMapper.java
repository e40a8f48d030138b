package shop;

import org.springframework.stereotype.Component;

@Component
public class OrderMapper {
    private final OrderRepository orderRepository;

    public OrderMapper(OrderRepository orderRepository) {
        this.orderRepository = orderRepository;
    }

    public OrderDto toDto(Order order) {
        return new OrderDto(order.getId(), order.getCustomer().getName());
    }

    public OrderDto keys(Order order) {
        return new OrderDto(order.getId(), String.valueOf(order.getCustomer().getId()));
    }

    public long open() {
        return orderRepository.countByPaid(false);
    }
}
