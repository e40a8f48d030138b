package shop;

import org.springframework.web.bind.annotation.InitBinder;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

class MassAssignmentSample {
    private Shop shop;

    @InitBinder // mention: InitBinder
    void handle1(Order order) {
        shop.note(order);
    }

    @JsonIgnoreProperties // mention: JsonIgnoreProperties
    void handle2(Order order) {
        shop.note(order);
    }

    @JsonProperty // mention: JsonProperty
    void handle3(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        shop.setAllowedFields(order); // mention: setAllowedFields
        shop.setDisallowedFields(order); // mention: setDisallowedFields
    }

    void unrelated(Shelf shelf, String label) {
        shelf.InitBinder(label);
        int setAllowedFieldsText = 0;
    }
}
