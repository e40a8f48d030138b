import signal


def graceful_shutdown_1(order, shop):
    result = signal.signal(order)  # mention: signal


def graceful_shutdown_2(order, shop):
    shop.add_signal_handler(order)  # mention: add_signal_handler


def graceful_shutdown_3(order, shop):
    level = signal.SIGTERM  # mention: SIGTERM


def graceful_shutdown_4(order, shop):
    level = signal.SIGINT  # mention: SIGINT


def unrelated(shelf, label):
    shelf.signal(label)
    shelf.SIGTERM(label)
