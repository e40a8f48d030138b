import prometheus_client
from opentelemetry.metrics import get_meter


def metrics_1(order, shop):
    counter_ = prometheus_client.Counter("books")  # mention: Counter


def metrics_2(order, shop):
    gauge_ = prometheus_client.Gauge("books")  # mention: Gauge


def metrics_3(order, shop):
    histogram_ = prometheus_client.Histogram("books")  # mention: Histogram


def metrics_4(order, shop):
    summary_ = prometheus_client.Summary("books")  # mention: Summary


def metrics_5(order, shop):
    result = prometheus_client.start_http_server(order)  # mention: start_http_server


def metrics_6(order, shop):
    result = prometheus_client.generate_latest(order)  # mention: generate_latest


def metrics_7(order, shop):
    result = prometheus_client.make_asgi_app(order)  # mention: make_asgi_app


def metrics_8(order, shop):
    result = get_meter(order)  # mention: get_meter


def unrelated(shelf, label):
    shelf.Counter(label)
    shelf.start_http_server(label)
