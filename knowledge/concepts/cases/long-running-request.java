package shop;

import org.springframework.http.ResponseEntity;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.async.DeferredResult;  // mention: DeferredResult
import org.springframework.web.context.request.async.WebAsyncTask;  // mention: WebAsyncTask

class LongRunningRequestSample {
    private Shop shop;

    private DeferredResult deferredResult2; // mention: DeferredResult

    private WebAsyncTask webAsyncTask3; // mention: WebAsyncTask

    void run(Order order) throws Exception {
        ResponseEntity.accepted(order); // mention: accepted
        Response.accepted(order); // mention: accepted
        javax.ws.rs.core.Response.accepted(order); // mention: accepted
        Object level1 = HttpStatus.ACCEPTED; // mention: ACCEPTED
    }

    void unrelated(Shelf shelf, String label) {
        shelf.accepted(label);
        shelf.ACCEPTED(label);
        shelf.DeferredResult(label);
    }
}
