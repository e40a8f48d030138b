package shop;

import org.springframework.web.filter.OncePerRequestFilter;  // mention: OncePerRequestFilter
import org.springframework.web.servlet.HandlerInterceptor;  // mention: HandlerInterceptor
import jakarta.servlet.Filter;  // mention: Filter
import javax.servlet.FilterChain;  // mention: FilterChain
import org.springframework.web.server.WebFilter;  // mention: WebFilter

class MiddlewareSample {
    private Shop shop;
    private jakarta.servlet.FilterChain filterChain8; // mention: FilterChain
    private FilterChain filterChain9; // mention: FilterChain

    private OncePerRequestFilter oncePerRequestFilter1; // mention: OncePerRequestFilter

    private HandlerInterceptor handlerInterceptor2; // mention: HandlerInterceptor

    private Filter filter3; // mention: Filter

    private FilterChain filterChain4; // mention: FilterChain

    private WebFilter webFilter5; // mention: WebFilter

    @jakarta.servlet.annotation.WebFilter // mention: WebFilter
    void handle6(Order order) {
        shop.note(order);
    }

    @javax.servlet.annotation.WebFilter // mention: WebFilter
    void handle7(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        filterChain8.doFilter(order); // mention: doFilter
        filterChain9.doFilter(order); // mention: doFilter
    }

    void unrelated(Shelf shelf, String label) {
        shelf.OncePerRequestFilter(label);
        shelf.WebFilter(label);
        shelf.doFilter(label);
    }
}
