import sqlalchemy


def data_mapper_1(order, shop):
    registry_made = sqlalchemy.orm.registry()
    result = registry_made.map_imperatively(order)  # mention: map_imperatively


def unrelated(shelf, label):
    shelf.map_imperatively(label)
