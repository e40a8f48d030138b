package shop;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.http.HttpMethod;

class HttpMethodSample {
    private Shop shop;

    void run(Order order) throws Exception {
        Object level1 = RequestMethod.GET; // mention: GET
        Object level2 = RequestMethod.POST; // mention: POST
        Object level3 = RequestMethod.PUT; // mention: PUT
        Object level4 = RequestMethod.PATCH; // mention: PATCH
        Object level5 = RequestMethod.DELETE; // mention: DELETE
        Object level6 = HttpMethod.GET; // mention: GET
        Object level7 = HttpMethod.POST; // mention: POST
        Object level8 = HttpMethod.PUT; // mention: PUT
        Object level9 = HttpMethod.PATCH; // mention: PATCH
        Object level10 = HttpMethod.DELETE; // mention: DELETE
    }

    void unrelated(Shelf shelf, String label) {
        shelf.GET(label);
    }
}
