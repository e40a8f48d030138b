package shop;

import org.thymeleaf.TemplateEngine;  // mention: TemplateEngine
import org.thymeleaf.spring6.SpringTemplateEngine;  // mention: SpringTemplateEngine

class ServerSideRenderingSample {
    private Shop shop;

    private TemplateEngine templateEngine1; // mention: TemplateEngine

    private SpringTemplateEngine springTemplateEngine2; // mention: SpringTemplateEngine

    void unrelated(Shelf shelf, String label) {
        shelf.TemplateEngine(label);
    }
}
