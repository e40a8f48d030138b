package shop;

import org.springframework.amqp.core.TopicExchange;  // mention: TopicExchange
import org.springframework.amqp.core.FanoutExchange;  // mention: FanoutExchange
import org.springframework.amqp.core.DirectExchange;  // mention: DirectExchange
import com.google.cloud.pubsub.v1.Publisher;  // mention: Publisher
import com.google.cloud.pubsub.v1.Subscriber;  // mention: Subscriber
import org.springframework.data.redis.listener.RedisMessageListenerContainer;  // mention: RedisMessageListenerContainer

class PublishSubscribeSample {
    private Shop shop;

    private TopicExchange topicExchange1; // mention: TopicExchange

    private FanoutExchange fanoutExchange2; // mention: FanoutExchange

    private DirectExchange directExchange3; // mention: DirectExchange

    private Publisher publisher4; // mention: Publisher

    private Subscriber subscriber5; // mention: Subscriber

    private RedisMessageListenerContainer redisMessageListenerContainer6; // mention: RedisMessageListenerContainer

    void unrelated(Shelf shelf, String label) {
        shelf.TopicExchange(label);
    }
}
