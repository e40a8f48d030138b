def dead_letter_queue_1(order, shop):
    headers = {"x-dead-letter-exchange": order.id}  # mention: x-dead-letter-exchange


def dead_letter_queue_2(order, shop):
    headers = {"x-dead-letter-routing-key": order.id}  # mention: x-dead-letter-routing-key


def dead_letter_queue_3(order, shop):
    shop.send(order, RedrivePolicy=3)  # mention: RedrivePolicy


def unrelated(shelf, label):
    shelf.xDeadLetterExchange(label)


def labels(shelf):
    shelf.label("x-dead-letter-exchange")
