package shop;
import java.util.*;
import java.util.stream.*;
import org.springframework.stereotype.Service;
@Service
public class OrderService {
    private final OrderRepository orderRepository;
    private final CustomerRepository customerRepository;
    private final ItemMapper itemMapper;
    public OrderService(OrderRepository o, CustomerRepository c, ItemMapper m) { orderRepository = o; customerRepository = c; itemMapper = m; }
    public List<OrderDto> all() {
        List<Order> orders = orderRepository.findAll();
        return orders.stream().map(o -> new OrderDto(o.getId(), o.getCustomer().getName(), o.getItems().size())).collect(Collectors.toList()); // expect: orm-n-plus-one likely
    }
    public List<OrderDto> page(List<Long> ids) {
        List<OrderDto> out = new ArrayList<>();
        for (Long id : ids) {
            Order order = orderRepository.findById(id).orElseThrow(); // expect: orm-query-in-loop
            out.add(toDto(order)); // expect: orm-query-in-loop likely
        }
        return out;
    }
    private OrderDto toDto(Order o) {
        Customer c = customerRepository.findById(o.getCustomerId()).orElse(null); // expect: orm-query-in-loop
        return new OrderDto(o.getId(), c.getName(), 0);
    }
    public List<OrderDto> mapped(List<Order> orders) {
        return orders.stream().map(this::toDto).collect(Collectors.toList());
    }
    public void plus(List<Order> orders) {
        orders.forEach(o -> o.setItems(itemMapper.selectByOrderId(o.getId()))); // expect: orm-query-in-loop likely
    }
}
