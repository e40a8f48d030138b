from grpc_health.v1.health import HealthServicer


def health_check_1(order, shop):
    result = HealthServicer(order)  # mention: HealthServicer


def unrelated(shelf, label):
    shelf.HealthServicer(label)
