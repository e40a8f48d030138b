package shop;

import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.jms.annotation.JmsListener;
import io.awspring.cloud.sqs.annotation.SqsListener;
import org.springframework.kafka.core.KafkaTemplate;  // mention: KafkaTemplate
import org.springframework.amqp.rabbit.core.RabbitTemplate;  // mention: RabbitTemplate
import org.springframework.jms.core.JmsTemplate;  // mention: JmsTemplate
import org.apache.kafka.clients.producer.KafkaProducer;  // mention: KafkaProducer
import org.apache.kafka.clients.consumer.KafkaConsumer;  // mention: KafkaConsumer
import com.rabbitmq.client.Channel;  // mention: Channel
import com.rabbitmq.client.ConnectionFactory;  // mention: ConnectionFactory

class MessageQueueSample {
    private Shop shop;
    private Channel channel12; // mention: Channel
    private Channel channel13; // mention: Channel
    private Channel channel14; // mention: Channel
    private KafkaTemplate kafkaTemplate15; // mention: KafkaTemplate
    private RabbitTemplate rabbitTemplate16; // mention: RabbitTemplate

    @RabbitListener // mention: RabbitListener
    void handle1(Order order) {
        shop.note(order);
    }

    @KafkaListener // mention: KafkaListener
    void handle2(Order order) {
        shop.note(order);
    }

    @JmsListener // mention: JmsListener
    void handle3(Order order) {
        shop.note(order);
    }

    @SqsListener // mention: SqsListener
    void handle4(Order order) {
        shop.note(order);
    }

    private KafkaTemplate kafkaTemplate5; // mention: KafkaTemplate

    private RabbitTemplate rabbitTemplate6; // mention: RabbitTemplate

    private JmsTemplate jmsTemplate7; // mention: JmsTemplate

    private KafkaProducer kafkaProducer8; // mention: KafkaProducer

    private KafkaConsumer kafkaConsumer9; // mention: KafkaConsumer

    private Channel channel10; // mention: Channel

    private ConnectionFactory connectionFactory11; // mention: ConnectionFactory

    void run(Order order) throws Exception {
        channel12.basicPublish(order); // mention: basicPublish
        channel13.basicConsume(order); // mention: basicConsume
        channel14.queueDeclare(order); // mention: queueDeclare
        kafkaTemplate15.send(order); // mention: send
        rabbitTemplate16.convertAndSend(order); // mention: convertAndSend
    }

    void unrelated(Shelf shelf, String label) {
        shelf.RabbitListener(label);
        shelf.KafkaTemplate(label);
        shelf.basicPublish(label);
    }
}
