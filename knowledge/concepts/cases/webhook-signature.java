package shop;

import java.security.MessageDigest;
import javax.crypto.Mac;  // mention: Mac
import org.apache.commons.codec.digest.HmacUtils;  // mention: HmacUtils
import org.springframework.web.bind.annotation.RequestHeader;
import jakarta.ws.rs.HeaderParam;
import java.security.*;
import javax.crypto.*;

class WebhookSignatureSample {
    private Shop shop;
    private Mac mac1; // mention: Mac
    private Mac mac2; // mention: Mac
    private HmacUtils hmacUtils3; // mention: HmacUtils
    private HmacUtils hmacUtils4; // mention: HmacUtils
    private Mac mac5; // mention: Mac
    private Mac mac6; // mention: Mac

    private Mac mac7; // mention: Mac

    private HmacUtils hmacUtils8; // mention: HmacUtils

    @RequestHeader("X-Hub-Signature-256") // mention: RequestHeader
    void handle9(Order order) {
        shop.note(order);
    }

    @RequestHeader("X-Hub-Signature") // mention: RequestHeader
    void handle10(Order order) {
        shop.note(order);
    }

    @RequestHeader("Webhook-Signature") // mention: RequestHeader
    void handle11(Order order) {
        shop.note(order);
    }

    @RequestHeader("X-Webhook-Signature") // mention: RequestHeader
    void handle12(Order order) {
        shop.note(order);
    }

    @RequestHeader("X-Signature") // mention: RequestHeader
    void handle13(Order order) {
        shop.note(order);
    }

    @HeaderParam("X-Hub-Signature-256") // mention: HeaderParam
    void handle14(Order order) {
        shop.note(order);
    }

    @javax.ws.rs.HeaderParam("X-Hub-Signature-256") // mention: HeaderParam
    void handle15(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        MessageDigest.isEqual(order); // mention: isEqual
        Mac.getInstance(order); // mention: getInstance
        mac1.init(order); // mention: init
        mac2.doFinal(order); // mention: doFinal
        hmacUtils3.hmac(order); // mention: hmac
        hmacUtils4.hmacHex(order); // mention: hmacHex
        MessageDigest.isEqual(order); // mention: isEqual
        Mac.getInstance(order); // mention: getInstance
        mac5.init(order); // mention: init
        mac6.doFinal(order); // mention: doFinal
        shop.getHeader("X-Hub-Signature-256"); // mention: getHeader
        shop.getHeader("X-Hub-Signature"); // mention: getHeader
        shop.getHeader("Webhook-Signature"); // mention: getHeader
        shop.getHeader("X-Webhook-Signature"); // mention: getHeader
        shop.getHeader("X-Signature"); // mention: getHeader
        shop.getFirst("X-Hub-Signature-256"); // mention: getFirst
    }

    void unrelated(Shelf shelf, String label) {
        shelf.isEqual(label);
        int countText = 0;
        shelf.getInstance(label);
        shelf.Mac(label);
        int getHeaderText = 0;
        shelf.RequestHeader(label);
    }
}

class Labels {
    void write(Shelf shelf) {
        shelf.label("X-Hub-Signature-256");
    }
}
