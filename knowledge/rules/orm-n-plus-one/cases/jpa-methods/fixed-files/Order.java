package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class Order {
    @ManyToOne(fetch = FetchType.LAZY)
    private Customer customer;

    @OneToMany(mappedBy = "order")
    private List<Item> items;

    private String number;

    public String getTitle() {
        return number + " for " + customer.getName();
    }

    public long total() {
        return this.items.stream().mapToLong(Item::getPrice).sum();
    }

    public String shortNumber() {
        return number.toUpperCase();
    }
}
