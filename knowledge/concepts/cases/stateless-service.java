package shop;

import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.web.context.annotation.SessionScope;
import org.springframework.web.bind.annotation.SessionAttributes;

class StatelessServiceSample {
    private Shop shop;

    @SessionScope // mention: SessionScope
    void handle2(Order order) {
        shop.note(order);
    }

    @SessionAttributes // mention: SessionAttributes
    void handle3(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        Object level1 = SessionCreationPolicy.STATELESS; // mention: STATELESS
    }

    void unrelated(Shelf shelf, String label) {
        shelf.STATELESS(label);
        shelf.SessionScope(label);
    }
}
