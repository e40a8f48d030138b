package shop;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.ModelAndView;  // mention: ModelAndView
import org.springframework.ui.Model;  // mention: Model
import org.springframework.ui.ModelMap;  // mention: ModelMap

class MvcSample {
    private Shop shop;

    @Controller // mention: Controller
    void handle1(Order order) {
        shop.note(order);
    }

    @ModelAttribute // mention: ModelAttribute
    void handle2(Order order) {
        shop.note(order);
    }

    @ControllerAdvice // mention: ControllerAdvice
    void handle3(Order order) {
        shop.note(order);
    }

    private ModelAndView modelAndView4; // mention: ModelAndView

    private Model model5; // mention: Model

    private ModelMap modelMap6; // mention: ModelMap

    void unrelated(Shelf shelf, String label) {
        shelf.Controller(label);
        shelf.ModelAndView(label);
    }
}
