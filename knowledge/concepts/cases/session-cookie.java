package shop;

import jakarta.servlet.http.HttpSession;  // mention: HttpSession
import javax.servlet.http.Cookie;  // mention: Cookie
import jakarta.servlet.SessionCookieConfig;  // mention: SessionCookieConfig
import org.springframework.http.ResponseCookie;  // mention: ResponseCookie
import org.springframework.session.web.http.CookieSerializer;  // mention: CookieSerializer
import org.springframework.session.web.http.DefaultCookieSerializer;  // mention: DefaultCookieSerializer
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.session.data.redis.config.annotation.web.http.EnableRedisHttpSession;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import jakarta.servlet.http.*;

class SessionCookieSample {
    private Shop shop;
    private HttpServletRequest httpServletRequest10;
    private javax.servlet.http.HttpServletRequest httpServletRequest11;
    private HttpSession httpSession12; // mention: HttpSession
    private javax.servlet.http.HttpSession httpSession13; // mention: HttpSession
    private jakarta.servlet.http.Cookie cookie14; // mention: Cookie
    private Cookie cookie15; // mention: Cookie
    private Cookie cookie16; // mention: Cookie
    private Cookie cookie17; // mention: Cookie
    private HttpServletRequest httpServletRequest18;
    private HttpSession httpSession19; // mention: HttpSession
    private HttpSession httpSession20; // mention: HttpSession
    private Cookie cookie21; // mention: Cookie
    private Cookie cookie22; // mention: Cookie
    private Cookie cookie23; // mention: Cookie
    private Cookie cookie24; // mention: Cookie

    private HttpSession httpSession1; // mention: HttpSession

    private Cookie cookie2; // mention: Cookie

    private SessionCookieConfig sessionCookieConfig3; // mention: SessionCookieConfig

    private javax.servlet.SessionCookieConfig sessionCookieConfig4; // mention: SessionCookieConfig

    private ResponseCookie responseCookie5; // mention: ResponseCookie

    private CookieSerializer cookieSerializer6; // mention: CookieSerializer

    private DefaultCookieSerializer defaultCookieSerializer7; // mention: DefaultCookieSerializer

    private HttpSession httpSession8; // mention: HttpSession

    private Cookie cookie9; // mention: Cookie

    @EnableRedisHttpSession // mention: EnableRedisHttpSession
    void handle25(Order order) {
        shop.note(order);
    }

    @EnableJdbcHttpSession // mention: EnableJdbcHttpSession
    void handle26(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        shop.changeSessionId(order); // mention: changeSessionId
        shop.sessionFixation(order); // mention: sessionFixation
        httpServletRequest10.getSession(order);
        httpServletRequest11.getSession(order);
        httpSession12.invalidate(order); // mention: invalidate
        httpSession13.setMaxInactiveInterval(order); // mention: setMaxInactiveInterval
        cookie14.setHttpOnly(order); // mention: setHttpOnly
        cookie15.setSecure(order); // mention: setSecure
        cookie16.setMaxAge(order); // mention: setMaxAge
        cookie17.setAttribute(order); // mention: setAttribute
        ResponseCookie.from(order); // mention: from
        ResponseCookie.fromClientResponse(order); // mention: fromClientResponse
        httpServletRequest18.getSession(order);
        httpSession19.invalidate(order); // mention: invalidate
        httpSession20.setMaxInactiveInterval(order); // mention: setMaxInactiveInterval
        cookie21.setHttpOnly(order); // mention: setHttpOnly
        cookie22.setSecure(order); // mention: setSecure
        cookie23.setMaxAge(order); // mention: setMaxAge
        cookie24.setAttribute(order); // mention: setAttribute
    }

    void unrelated(Shelf shelf, String label) {
        shelf.HttpSession(label);
        shelf.Cookie(label);
        int changeSessionIdText = 0;
        shelf.getSession(label);
        shelf.EnableRedisHttpSession(label);
    }
}
