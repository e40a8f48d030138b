package shop;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PostFilter;
import org.springframework.security.access.annotation.Secured;
import jakarta.annotation.security.RolesAllowed;
import javax.annotation.security.PermitAll;
import javax.annotation.security.DenyAll;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.access.PermissionEvaluator;  // mention: PermissionEvaluator
import org.springframework.security.authorization.AuthorizationManager;  // mention: AuthorizationManager
import org.springframework.security.*;

class AuthorizationSample {
    private Shop shop;

    @PreAuthorize // mention: PreAuthorize
    void handle1(Order order) {
        shop.note(order);
    }

    @PostAuthorize // mention: PostAuthorize
    void handle2(Order order) {
        shop.note(order);
    }

    @PostFilter // mention: PostFilter
    void handle3(Order order) {
        shop.note(order);
    }

    @Secured // mention: Secured
    void handle4(Order order) {
        shop.note(order);
    }

    @RolesAllowed // mention: RolesAllowed
    void handle5(Order order) {
        shop.note(order);
    }

    @PermitAll // mention: PermitAll
    void handle6(Order order) {
        shop.note(order);
    }

    @DenyAll // mention: DenyAll
    void handle7(Order order) {
        shop.note(order);
    }

    @EnableMethodSecurity // mention: EnableMethodSecurity
    void handle8(Order order) {
        shop.note(order);
    }

    private PermissionEvaluator permissionEvaluator9; // mention: PermissionEvaluator

    private AuthorizationManager authorizationManager10; // mention: AuthorizationManager

    void run(Order order) throws Exception {
        shop.authorizeHttpRequests(order); // mention: authorizeHttpRequests
        shop.hasRole(order); // mention: hasRole
        shop.hasAnyRole(order); // mention: hasAnyRole
        shop.hasAuthority(order); // mention: hasAuthority
        shop.hasAnyAuthority(order); // mention: hasAnyAuthority
        shop.isUserInRole(order); // mention: isUserInRole
    }

    void unrelated(Shelf shelf, String label) {
        shelf.PreAuthorize(label);
        int authorizeHttpRequestsText = 0;
        shelf.PermissionEvaluator(label);
    }
}
