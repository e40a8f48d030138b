package shop;

import org.springframework.security.authentication.AuthenticationManager;  // mention: AuthenticationManager
import org.springframework.security.authentication.AuthenticationProvider;  // mention: AuthenticationProvider
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;  // mention: UsernamePasswordAuthenticationToken
import org.springframework.security.core.userdetails.UserDetailsService;  // mention: UserDetailsService
import org.springframework.security.core.userdetails.UserDetails;  // mention: UserDetails
import org.springframework.security.core.Authentication;  // mention: Authentication
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;

class AuthenticationSample {
    private Shop shop;

    private AuthenticationManager authenticationManager1; // mention: AuthenticationManager

    private AuthenticationProvider authenticationProvider2; // mention: AuthenticationProvider

    private UsernamePasswordAuthenticationToken usernamePasswordAuthenticationToken3; // mention: UsernamePasswordAuthenticationToken

    private UserDetailsService userDetailsService4; // mention: UserDetailsService

    private UserDetails userDetails5; // mention: UserDetails

    private Authentication authentication6; // mention: Authentication

    @AuthenticationPrincipal // mention: AuthenticationPrincipal
    void handle7(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        SecurityContextHolder.getContext(order); // mention: getContext
        SecurityContextHolder.setContext(order); // mention: setContext
        SecurityContextHolder.clearContext(order); // mention: clearContext
        shop.formLogin(order); // mention: formLogin
        shop.httpBasic(order); // mention: httpBasic
    }

    void unrelated(Shelf shelf, String label) {
        shelf.AuthenticationManager(label);
        shelf.getContext(label);
        shelf.AuthenticationPrincipal(label);
    }
}
