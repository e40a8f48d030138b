import locust


class LoadTesting1(locust.HttpUser):  # mention: HttpUser
    pass


class LoadTesting2(locust.FastHttpUser):  # mention: FastHttpUser
    pass


class LoadTesting3(locust.LoadTestShape):  # mention: LoadTestShape
    pass


@locust.task  # mention: task
def load_testing_4(order):
    return order


def load_testing_5(order, shop):
    result = locust.between(order)  # mention: between


def load_testing_6(order, shop):
    result = locust.constant(order)  # mention: constant


def load_testing_7(order, shop):
    result = locust.constant_throughput(order)  # mention: constant_throughput


def unrelated(shelf, label):
    shelf.HttpUser(label)
    shelf.task(label)
    shelf.between(label)
