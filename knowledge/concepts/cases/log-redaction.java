package shop;

import lombok.ToString;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;  // mention: SanitizingFunction

class LogRedactionSample {
    private Shop shop;

    @ToString.Exclude // mention: Exclude
    void handle1(Order order) {
        shop.note(order);
    }

    private SanitizingFunction sanitizingFunction2; // mention: SanitizingFunction

    void unrelated(Shelf shelf, String label) {
        shelf.Exclude(label);
        shelf.SanitizingFunction(label);
    }
}
