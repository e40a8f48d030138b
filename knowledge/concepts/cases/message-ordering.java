package shop;

import org.apache.kafka.clients.producer.ProducerRecord;  // mention: ProducerRecord
import org.apache.kafka.clients.producer.Partitioner;  // mention: Partitioner
import org.springframework.kafka.support.KafkaHeaders;

class MessageOrderingSample {
    private Shop shop;

    private ProducerRecord producerRecord1; // mention: ProducerRecord

    private Partitioner partitioner2; // mention: Partitioner

    void run(Order order) throws Exception {
        Object level3 = KafkaHeaders.KEY; // mention: KEY
        Object level4 = KafkaHeaders.RECEIVED_KEY; // mention: RECEIVED_KEY
        Object level5 = KafkaHeaders.PARTITION; // mention: PARTITION
        shop.messageGroupId(order); // mention: messageGroupId
        shop.messageDeduplicationId(order); // mention: messageDeduplicationId
    }

    void unrelated(Shelf shelf, String label) {
        shelf.ProducerRecord(label);
        shelf.KEY(label);
        int messageGroupIdText = 0;
    }
}
