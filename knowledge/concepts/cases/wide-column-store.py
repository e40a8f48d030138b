import boto3
from cassandra.cluster import Cluster  # mention: Cluster
from boto3.dynamodb.conditions import Key  # mention: Key
from boto3.dynamodb.conditions import Attr  # mention: Attr


def wide_column_store_1(order, shop):
    cluster_ = Cluster("books")  # mention: Cluster


def wide_column_store_2(order, shop):
    result = boto3.resource("dynamodb")  # mention: resource


def wide_column_store_3(order, shop):
    result = boto3.client("dynamodb")  # mention: client


def wide_column_store_4(order, shop):
    session_made = boto3.Session()
    result = session_made.resource("dynamodb")  # mention: resource


def wide_column_store_5(order, shop):
    key_ = Key("books")  # mention: Key


def wide_column_store_6(order, shop):
    attr_ = Attr("books")  # mention: Attr


def unrelated(shelf, label):
    shelf.Cluster(label)
    shelf.resource(label)
    shelf.Key(label)


def labels(shelf):
    shelf.label("dynamodb")
