def delivery_guarantee_1(order, shop):
    shop.basic_ack(order)  # mention: basic_ack


def delivery_guarantee_2(order, shop):
    shop.basic_nack(order)  # mention: basic_nack


def delivery_guarantee_3(order, shop):
    shop.basic_qos(order)  # mention: basic_qos


def delivery_guarantee_4(order, shop):
    shop.basic_reject(order)  # mention: basic_reject


def delivery_guarantee_5(order, shop):
    shop.confirm_delivery(order)  # mention: confirm_delivery


def delivery_guarantee_6(order, shop):
    shop.basic_consume(auto_ack=False)  # mention: basic_consume


def delivery_guarantee_7(order, shop):
    shop.send(order, acks_late=True)  # mention: acks_late


def delivery_guarantee_8(order, shop):
    shop.send(order, VisibilityTimeout=60)  # mention: VisibilityTimeout


def delivery_guarantee_9(order, shop):
    shop.send(order, enable_auto_commit=False)  # mention: enable_auto_commit


def unrelated(shelf, label):
    basic_ack = shelf.count
    basic_consume = shelf.count
    shelf.acks_late(label)
