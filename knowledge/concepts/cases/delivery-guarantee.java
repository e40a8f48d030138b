package shop;

import org.springframework.kafka.support.Acknowledgment;  // mention: Acknowledgment
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.amqp.core.AcknowledgeMode;  // mention: AcknowledgeMode
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

class DeliveryGuaranteeSample {
    private Shop shop;
    private Acknowledgment acknowledgment1; // mention: Acknowledgment
    private KafkaConsumer kafkaConsumer2;
    private KafkaConsumer kafkaConsumer3;

    private Acknowledgment acknowledgment4; // mention: Acknowledgment

    private AcknowledgeMode acknowledgeMode5; // mention: AcknowledgeMode

    void run(Order order) throws Exception {
        shop.basicAck(order); // mention: basicAck
        shop.basicNack(order); // mention: basicNack
        shop.basicQos(order); // mention: basicQos
        shop.basicReject(order); // mention: basicReject
        acknowledgment1.acknowledge(order); // mention: acknowledge
        kafkaConsumer2.commitSync(order); // mention: commitSync
        kafkaConsumer3.commitAsync(order); // mention: commitAsync
        Object level6 = ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG; // mention: ENABLE_AUTO_COMMIT_CONFIG
        Object level7 = ProducerConfig.ACKS_CONFIG; // mention: ACKS_CONFIG
        Object level8 = ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG; // mention: ENABLE_IDEMPOTENCE_CONFIG
    }

    void unrelated(Shelf shelf, String label) {
        int basicAckText = 0;
        shelf.Acknowledgment(label);
        shelf.ENABLE_AUTO_COMMIT_CONFIG(label);
    }
}
