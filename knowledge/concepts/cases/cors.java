package shop;

import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.cors.CorsConfiguration;  // mention: CorsConfiguration
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;  // mention: UrlBasedCorsConfigurationSource
import org.springframework.web.cors.CorsConfigurationSource;  // mention: CorsConfigurationSource
import org.springframework.web.servlet.config.annotation.CorsRegistry;  // mention: CorsRegistry

class CorsSample {
    private Shop shop;

    @CrossOrigin // mention: CrossOrigin
    void handle1(Order order) {
        shop.note(order);
    }

    private CorsConfiguration corsConfiguration2; // mention: CorsConfiguration

    private UrlBasedCorsConfigurationSource urlBasedCorsConfigurationSource3; // mention: UrlBasedCorsConfigurationSource

    private CorsConfigurationSource corsConfigurationSource4; // mention: CorsConfigurationSource

    private CorsRegistry corsRegistry5; // mention: CorsRegistry

    void run(Order order) throws Exception {
        shop.setHeader("Access-Control-Allow-Origin"); // mention: setHeader
        shop.header("Access-Control-Allow-Origin"); // mention: header
        shop.set("Access-Control-Allow-Origin"); // mention: set
        shop.append("Access-Control-Allow-Origin"); // mention: append
        shop.addHeader("Access-Control-Allow-Origin"); // mention: addHeader
        shop.withHeader("Access-Control-Allow-Origin"); // mention: withHeader
        shop.setdefault("Access-Control-Allow-Origin"); // mention: setdefault
    }

    void unrelated(Shelf shelf, String label) {
        int setHeaderText = 0;
        shelf.CrossOrigin(label);
        shelf.CorsConfiguration(label);
    }
}
