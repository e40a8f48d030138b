import pika
import kombu
import aiokafka
import confluent_kafka
import kafka
import aio_pika
import boto3


def message_queue_1(order, shop):
    blocking_connection_ = pika.BlockingConnection("books")  # mention: BlockingConnection


def message_queue_2(order, shop):
    select_connection_ = pika.SelectConnection("books")  # mention: SelectConnection


def message_queue_3(order, shop):
    connection_ = kombu.Connection("books")  # mention: Connection


def message_queue_4(order, shop):
    producer_ = kombu.Producer("books")  # mention: Producer


def message_queue_5(order, shop):
    consumer_ = kombu.Consumer("books")  # mention: Consumer


def message_queue_6(order, shop):
    aiokafka_producer_ = aiokafka.AIOKafkaProducer("books")  # mention: AIOKafkaProducer


def message_queue_7(order, shop):
    aiokafka_consumer_ = aiokafka.AIOKafkaConsumer("books")  # mention: AIOKafkaConsumer


def message_queue_8(order, shop):
    producer_ = confluent_kafka.Producer("books")  # mention: Producer


def message_queue_9(order, shop):
    consumer_ = confluent_kafka.Consumer("books")  # mention: Consumer


def message_queue_10(order, shop):
    kafka_producer_ = kafka.KafkaProducer("books")  # mention: KafkaProducer


def message_queue_11(order, shop):
    kafka_consumer_ = kafka.KafkaConsumer("books")  # mention: KafkaConsumer


def message_queue_12(order, shop):
    result = aio_pika.connect(order)  # mention: connect


def message_queue_13(order, shop):
    result = aio_pika.connect_robust(order)  # mention: connect_robust


def message_queue_14(order, shop):
    client_made = boto3.client()
    result = client_made.send_message(order)  # mention: send_message


def message_queue_15(order, shop):
    resource_made = boto3.resource()
    result = resource_made.send_message_batch(order)  # mention: send_message_batch


def message_queue_16(order, shop):
    resource_made = boto3.resource()
    result = resource_made.receive_message(order)  # mention: receive_message


def message_queue_17(order, shop):
    result = boto3.client("sqs")  # mention: client


def message_queue_18(order, shop):
    result = boto3.resource("sqs")  # mention: resource


def unrelated(shelf, label):
    shelf.BlockingConnection(label)
    shelf.connect(label)
    shelf.client(label)


def labels(shelf):
    shelf.label("sqs")
