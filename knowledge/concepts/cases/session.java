package shop;

import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.session.SessionRepository;  // mention: SessionRepository
import org.springframework.session.FindByIndexNameSessionRepository;  // mention: FindByIndexNameSessionRepository
import org.springframework.security.*;

class SessionSample {
    private Shop shop;

    @SessionAttribute // mention: SessionAttribute
    void handle1(Order order) {
        shop.note(order);
    }

    private SessionRepository sessionRepository2; // mention: SessionRepository

    private FindByIndexNameSessionRepository findByIndexNameSessionRepository3; // mention: FindByIndexNameSessionRepository

    void run(Order order) throws Exception {
        shop.maximumSessions(order); // mention: maximumSessions
        shop.sessionManagement(order); // mention: sessionManagement
    }

    void unrelated(Shelf shelf, String label) {
        shelf.SessionAttribute(label);
        shelf.SessionRepository(label);
        int maximumSessionsText = 0;
    }
}
