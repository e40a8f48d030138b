package shop;

import org.springframework.security.*;

class SecurityHeadersSample {
    private Shop shop;

    void run(Order order) throws Exception {
        shop.setHeader("X-Frame-Options"); // mention: setHeader
        shop.header("X-Frame-Options"); // mention: header
        shop.set("X-Frame-Options"); // mention: set
        shop.append("X-Frame-Options"); // mention: append
        shop.addHeader("X-Frame-Options"); // mention: addHeader
        shop.withHeader("X-Frame-Options"); // mention: withHeader
        shop.setdefault("X-Frame-Options"); // mention: setdefault
        shop.frameOptions(order); // mention: frameOptions
        shop.contentTypeOptions(order); // mention: contentTypeOptions
        shop.referrerPolicy(order); // mention: referrerPolicy
        shop.permissionsPolicyHeader(order); // mention: permissionsPolicyHeader
    }

    void unrelated(Shelf shelf, String label) {
        int setHeaderText = 0;
        int frameOptionsText = 0;
    }
}
