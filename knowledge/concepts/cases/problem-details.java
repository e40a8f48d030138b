package shop;

import org.springframework.http.ProblemDetail;  // mention: ProblemDetail
import org.springframework.web.ErrorResponseException;  // mention: ErrorResponseException
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.http.MediaType;
import jakarta.ws.rs.ext.ExceptionMapper;  // mention: ExceptionMapper

class ProblemDetailsSample {
    private Shop shop;

    private ProblemDetail problemDetail1; // mention: ProblemDetail

    private ErrorResponseException errorResponseException2; // mention: ErrorResponseException

    @RestControllerAdvice // mention: RestControllerAdvice
    void handle3(Order order) {
        shop.note(order);
    }

    @ExceptionHandler // mention: ExceptionHandler
    void handle4(Order order) {
        shop.note(order);
    }

    private ExceptionMapper exceptionMapper7; // mention: ExceptionMapper

    private javax.ws.rs.ext.ExceptionMapper exceptionMapper8; // mention: ExceptionMapper

    void run(Order order) throws Exception {
        Object level5 = MediaType.APPLICATION_PROBLEM_JSON; // mention: APPLICATION_PROBLEM_JSON
        Object level6 = MediaType.APPLICATION_PROBLEM_JSON_VALUE; // mention: APPLICATION_PROBLEM_JSON_VALUE
    }

    void unrelated(Shelf shelf, String label) {
        shelf.ProblemDetail(label);
        shelf.RestControllerAdvice(label);
        shelf.APPLICATION_PROBLEM_JSON(label);
        shelf.ExceptionMapper(label);
    }
}
