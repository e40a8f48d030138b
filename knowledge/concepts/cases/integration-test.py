import starlette.testclient
import pytest.mark
import pytest
from testcontainers.postgres import PostgresContainer  # mention: PostgresContainer
from testcontainers.kafka import KafkaContainer  # mention: KafkaContainer
from testcontainers.mysql import MySqlContainer  # mention: MySqlContainer
from testcontainers.redis import RedisContainer  # mention: RedisContainer
from fastapi.testclient import TestClient  # mention: TestClient
from rest_framework.test import APIClient  # mention: APIClient
from rest_framework.test import APITestCase  # mention: APITestCase
from django.test import TestCase  # mention: TestCase
from django.test import TransactionTestCase  # mention: TransactionTestCase
from django.test import LiveServerTestCase  # mention: LiveServerTestCase
from django.test import Client  # mention: Client


def integration_test_1(order, shop):
    postgres_container_ = PostgresContainer("books")  # mention: PostgresContainer


def integration_test_2(order, shop):
    kafka_container_ = KafkaContainer("books")  # mention: KafkaContainer


def integration_test_3(order, shop):
    my_sql_container_ = MySqlContainer("books")  # mention: MySqlContainer


def integration_test_4(order, shop):
    redis_container_ = RedisContainer("books")  # mention: RedisContainer


def integration_test_5(order, shop):
    test_client_ = TestClient("books")  # mention: TestClient


def integration_test_6(order, shop):
    test_client_ = starlette.testclient.TestClient("books")  # mention: TestClient


def integration_test_7(order, shop):
    apiclient_ = APIClient("books")  # mention: APIClient


class IntegrationTest8(APITestCase):  # mention: APITestCase
    pass


class IntegrationTest9(TestCase):  # mention: TestCase
    pass


class IntegrationTest10(TransactionTestCase):  # mention: TransactionTestCase
    pass


class IntegrationTest11(LiveServerTestCase):  # mention: LiveServerTestCase
    pass


def integration_test_12(order, shop):
    client_ = Client("books")  # mention: Client


def integration_test_13(order, shop):
    level = pytest.mark.django_db  # mention: django_db


@pytest.mark.django_db  # mention: django_db
def integration_test_14(order):
    return order


def unrelated(shelf, label):
    shelf.PostgresContainer(label)
    shelf.django_db(label)
    count = shelf.count
