import aiokafka
import confluent_kafka
import kafka


def message_ordering_1(order, shop):
    shop.send(order, MessageGroupId=3)  # mention: MessageGroupId


def message_ordering_2(order, shop):
    shop.send(order, MessageDeduplicationId=3)  # mention: MessageDeduplicationId


def message_ordering_3(order, shop):
    aiokafka_producer_made = aiokafka.AIOKafkaProducer()
    result = aiokafka_producer_made.send(order, key=len)  # mention: key


def message_ordering_4(order, shop):
    aiokafka_producer_made = aiokafka.AIOKafkaProducer()
    result = aiokafka_producer_made.send_and_wait(order, key=len)  # mention: key


def message_ordering_5(order, shop):
    producer_made = confluent_kafka.Producer()
    result = producer_made.produce(order, key=len)  # mention: key


def message_ordering_6(order, shop):
    kafka_producer_made = kafka.KafkaProducer()
    result = kafka_producer_made.send(order, key=len)  # mention: key


def unrelated(shelf, label):
    shelf.MessageGroupId(label)
    shelf.send(label)
