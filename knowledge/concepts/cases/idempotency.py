import fastapi


def idempotency_1(order, shop):
    shop.headers.get("Idempotency-Key")  # mention: get


def idempotency_2(order, shop):
    shop.headers.get("X-Idempotency-Key")  # mention: get


def idempotency_3(order, shop):
    shop.headers.get("HTTP_IDEMPOTENCY_KEY")  # mention: get


def idempotency_4(order, shop):
    shop.headers.set("Idempotency-Key")  # mention: set


def idempotency_5(order, shop):
    shop.headers.setdefault("Idempotency-Key")  # mention: setdefault


def idempotency_6(order, shop):
    shop.META.get("Idempotency-Key")  # mention: get


def idempotency_7(order, shop):
    result = fastapi.Header("Idempotency-Key")  # mention: Header


def idempotency_8(order, shop):
    headers = {"Idempotency-Key": order.id}  # mention: Idempotency-Key


def idempotency_9(order, shop):
    headers = {"idempotency-key": order.id}  # mention: idempotency-key


def idempotency_10(order, shop):
    shop.send(order, idempotency_key=3)  # mention: idempotency_key


def idempotency_11(order, shop):
    level = shop.idempotency_key  # mention: idempotency_key


def idempotency_12(order, shop):
    shop.update_or_create(order)  # mention: update_or_create


def idempotency_13(order, shop):
    shop.aupdate_or_create(order)  # mention: aupdate_or_create


def idempotency_14(order, shop):
    shop.get_or_create(order)  # mention: get_or_create


def idempotency_15(order, shop):
    shop.aget_or_create(order)  # mention: aget_or_create


def idempotency_16(order, shop):
    shop.on_conflict_do_nothing(order)  # mention: on_conflict_do_nothing


def idempotency_17(order, shop):
    shop.on_conflict_do_update(order)  # mention: on_conflict_do_update


def idempotency_18(order, shop):
    shop.on_duplicate_key_update(order)  # mention: on_duplicate_key_update


def unrelated(shelf, label):
    get = shelf.count
    shelf.idempotencyKey(label)
    idempotency_key = shelf.count
    update_or_create = shelf.count


def labels(shelf):
    shelf.label("Idempotency-Key")
