package shop;

import io.opentelemetry.instrumentation.annotations.WithSpan;
import io.opentelemetry.instrumentation.annotations.SpanAttribute;
import io.micrometer.observation.annotation.Observed;
import io.opentelemetry.api.trace.Tracer;  // mention: Tracer
import io.opentelemetry.api.trace.Span;  // mention: Span
import io.micrometer.observation.ObservationRegistry;  // mention: ObservationRegistry

class DistributedTracingSample {
    private Shop shop;

    @WithSpan // mention: WithSpan
    void handle1(Order order) {
        shop.note(order);
    }

    @SpanAttribute // mention: SpanAttribute
    void handle2(Order order) {
        shop.note(order);
    }

    @Observed // mention: Observed
    void handle3(Order order) {
        shop.note(order);
    }

    private Tracer tracer4; // mention: Tracer

    private Span span5; // mention: Span

    private io.micrometer.tracing.Tracer tracer6; // mention: Tracer

    private ObservationRegistry observationRegistry7; // mention: ObservationRegistry

    void unrelated(Shelf shelf, String label) {
        shelf.WithSpan(label);
        shelf.Tracer(label);
    }
}
