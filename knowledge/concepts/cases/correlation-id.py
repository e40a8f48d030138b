import asgi_correlation_id
from structlog.contextvars import bind_contextvars
from structlog.contextvars import clear_contextvars


def correlation_id_1(order, shop):
    result = bind_contextvars(order)  # mention: bind_contextvars


def correlation_id_2(order, shop):
    result = clear_contextvars(order)  # mention: clear_contextvars


def correlation_id_3(order, shop):
    correlation_id_middleware_ = asgi_correlation_id.CorrelationIdMiddleware("books")  # mention: CorrelationIdMiddleware


def correlation_id_4(order, shop):
    headers = {"X-Request-ID": order.id}  # mention: X-Request-ID


def correlation_id_5(order, shop):
    headers = {"X-Request-Id": order.id}  # mention: X-Request-Id


def correlation_id_6(order, shop):
    headers = {"X-Correlation-ID": order.id}  # mention: X-Correlation-ID


def correlation_id_7(order, shop):
    headers = {"X-Correlation-Id": order.id}  # mention: X-Correlation-Id


def correlation_id_8(order, shop):
    shop.headers.get("X-Request-ID")  # mention: get


def correlation_id_9(order, shop):
    shop.headers.get("X-Correlation-ID")  # mention: get


def unrelated(shelf, label):
    shelf.bind_contextvars(label)
    shelf.CorrelationIdMiddleware(label)
    shelf.xRequestID(label)
    get = shelf.count


def labels(shelf):
    shelf.label("X-Request-ID")
