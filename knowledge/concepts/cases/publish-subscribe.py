import redis
from google.cloud.pubsub_v1 import PublisherClient  # mention: PublisherClient
from google.cloud.pubsub_v1 import SubscriberClient  # mention: SubscriberClient
from paho.mqtt.client import Client  # mention: Client


def publish_subscribe_1(order, shop):
    redis_made = redis.Redis()
    result = redis_made.publish(order)  # mention: publish


def publish_subscribe_2(order, shop):
    from_url_made = redis.from_url()
    result = from_url_made.pubsub(order)  # mention: pubsub


def publish_subscribe_3(order, shop):
    publisher_client = PublisherClient()  # mention: PublisherClient
    result = publisher_client.publish(order)  # mention: publish


def publish_subscribe_4(order, shop):
    subscriber_client = SubscriberClient()  # mention: SubscriberClient
    result = subscriber_client.subscribe(order)  # mention: subscribe


def publish_subscribe_5(order, shop):
    publisher_client_ = PublisherClient("books")  # mention: PublisherClient


def publish_subscribe_6(order, shop):
    subscriber_client_ = SubscriberClient("books")  # mention: SubscriberClient


def publish_subscribe_7(order, shop):
    client_ = Client("books")  # mention: Client


def unrelated(shelf, label):
    shelf.publish(label)
    shelf.PublisherClient(label)
