package shop;
import jakarta.persistence.*;
import java.util.List;
@Entity
public class Order {
    @Id private Long id;
    @ManyToOne(fetch = FetchType.LAZY) private Customer customer;
    @OneToMany(mappedBy = "order") private List<Item> items;
    public Customer getCustomer() { return customer; }
    public List<Item> getItems() { return items; }
}
