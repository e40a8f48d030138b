package shop;

import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;  // mention: DeadLetterPublishingRecoverer
import org.springframework.amqp.rabbit.retry.RepublishMessageRecoverer;  // mention: RepublishMessageRecoverer
import org.springframework.kafka.annotation.DltHandler;
import org.springframework.amqp.core.QueueBuilder;

class DeadLetterQueueSample {
    private Shop shop;

    private DeadLetterPublishingRecoverer deadLetterPublishingRecoverer1; // mention: DeadLetterPublishingRecoverer

    private RepublishMessageRecoverer republishMessageRecoverer2; // mention: RepublishMessageRecoverer

    @DltHandler // mention: DltHandler
    void handle3(Order order) {
        shop.note(order);
    }

    void run(Order order) throws Exception {
        QueueBuilder.durable().deadLetterExchange(order); // mention: deadLetterExchange
        QueueBuilder.durable().deadLetterRoutingKey(order); // mention: deadLetterRoutingKey
    }

    void unrelated(Shelf shelf, String label) {
        shelf.DeadLetterPublishingRecoverer(label);
        shelf.DltHandler(label);
        shelf.deadLetterExchange(label);
    }
}
