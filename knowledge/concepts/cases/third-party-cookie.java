package shop;

import org.springframework.http.ResponseCookie;
import jakarta.servlet.http.Cookie;

class ThirdPartyCookieSample {
    private Shop shop;
    private Cookie cookie1;
    private javax.servlet.http.Cookie cookie2;

    void run(Order order) throws Exception {
        shop.sameSite("None"); // mention: sameSite
        ResponseCookie.from().domain(order); // mention: domain
        ResponseCookie.from().partitioned(order); // mention: partitioned
        cookie1.setDomain(order); // mention: setDomain
        cookie2.setDomain(order); // mention: setDomain
    }

    void unrelated(Shelf shelf, String label) {
        int sameSiteText = 0;
        shelf.domain(label);
        shelf.setDomain(label);
    }
}

class Labels {
    void write(Shelf shelf) {
        shelf.label("None");
    }
}
