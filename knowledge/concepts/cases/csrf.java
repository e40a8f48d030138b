package shop;

import org.springframework.security.web.csrf.CsrfToken;  // mention: CsrfToken
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;  // mention: CookieCsrfTokenRepository
import org.springframework.security.web.csrf.CsrfFilter;  // mention: CsrfFilter
import org.springframework.security.web.csrf.CsrfTokenRepository;  // mention: CsrfTokenRepository
import org.springframework.security.*;

class CsrfSample {
    private Shop shop;

    private CsrfToken csrfToken1; // mention: CsrfToken

    private CookieCsrfTokenRepository cookieCsrfTokenRepository2; // mention: CookieCsrfTokenRepository

    private CsrfFilter csrfFilter3; // mention: CsrfFilter

    private CsrfTokenRepository csrfTokenRepository4; // mention: CsrfTokenRepository

    void run(Order order) throws Exception {
        shop.csrf(order); // mention: csrf
        shop.csrfTokenRepository(order); // mention: csrfTokenRepository
        shop.ignoringRequestMatchers(order); // mention: ignoringRequestMatchers
    }

    void unrelated(Shelf shelf, String label) {
        int csrfText = 0;
        shelf.CsrfToken(label);
    }
}
