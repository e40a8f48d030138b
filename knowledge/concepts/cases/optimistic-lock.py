import sqlalchemy.orm.exc


def optimistic_lock_1(order, shop):
    shop.send(order, version_id_col=3)  # mention: version_id_col


def optimistic_lock_2(order, shop):
    shop.send(order, version_id_generator=3)  # mention: version_id_generator


def optimistic_lock_3(order, shop):
    level = sqlalchemy.orm.exc.StaleDataError  # mention: StaleDataError


def unrelated(shelf, label):
    shelf.version_id_col(label)
    shelf.StaleDataError(label)
