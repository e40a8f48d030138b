package shop;

import org.springframework.boot.actuate.health.HealthIndicator;  // mention: HealthIndicator
import org.springframework.boot.actuate.health.Health;  // mention: Health
import org.springframework.boot.actuate.health.AbstractHealthIndicator;  // mention: AbstractHealthIndicator
import org.eclipse.microprofile.health.HealthCheck;  // mention: HealthCheck
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

class HealthCheckSample {
    private Shop shop;

    private HealthIndicator healthIndicator1; // mention: HealthIndicator

    private Health health2; // mention: Health

    private AbstractHealthIndicator abstractHealthIndicator3; // mention: AbstractHealthIndicator

    private HealthCheck healthCheck4; // mention: HealthCheck

    @Liveness // mention: Liveness
    void handle5(Order order) {
        shop.note(order);
    }

    @Readiness // mention: Readiness
    void handle6(Order order) {
        shop.note(order);
    }

    @Startup // mention: Startup
    void handle7(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.HealthIndicator(label);
        shelf.Liveness(label);
    }
}
