package shop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import jakarta.ws.rs.Path;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.DELETE;

class RestApiSample {
    private Shop shop;

    @GetMapping // mention: GetMapping
    void handle1(Order order) {
        shop.note(order);
    }

    @PostMapping // mention: PostMapping
    void handle2(Order order) {
        shop.note(order);
    }

    @PutMapping // mention: PutMapping
    void handle3(Order order) {
        shop.note(order);
    }

    @PatchMapping // mention: PatchMapping
    void handle4(Order order) {
        shop.note(order);
    }

    @DeleteMapping // mention: DeleteMapping
    void handle5(Order order) {
        shop.note(order);
    }

    @RequestMapping // mention: RequestMapping
    void handle6(Order order) {
        shop.note(order);
    }

    @Path // mention: Path
    void handle7(Order order) {
        shop.note(order);
    }

    @GET // mention: GET
    void handle8(Order order) {
        shop.note(order);
    }

    @POST // mention: POST
    void handle9(Order order) {
        shop.note(order);
    }

    @PUT // mention: PUT
    void handle10(Order order) {
        shop.note(order);
    }

    @DELETE // mention: DELETE
    void handle11(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.GetMapping(label);
    }
}
