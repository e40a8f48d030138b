package shop;

import io.micrometer.core.instrument.MeterRegistry;  // mention: MeterRegistry
import io.micrometer.core.instrument.Counter;  // mention: Counter
import io.micrometer.core.instrument.Timer;  // mention: Timer
import io.micrometer.core.instrument.Gauge;  // mention: Gauge
import io.micrometer.core.instrument.DistributionSummary;  // mention: DistributionSummary
import io.micrometer.core.annotation.Timed;
import io.micrometer.core.annotation.Counted;

class MetricsSample {
    private Shop shop;

    private MeterRegistry meterRegistry1; // mention: MeterRegistry

    private Counter counter2; // mention: Counter

    private Timer timer3; // mention: Timer

    private Gauge gauge4; // mention: Gauge

    private DistributionSummary distributionSummary5; // mention: DistributionSummary

    @Timed // mention: Timed
    void handle6(Order order) {
        shop.note(order);
    }

    @Counted // mention: Counted
    void handle7(Order order) {
        shop.note(order);
    }

    void unrelated(Shelf shelf, String label) {
        shelf.MeterRegistry(label);
        shelf.Timed(label);
    }
}
