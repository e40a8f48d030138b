from sqlalchemy import ForeignKey, ForeignKeyConstraint, PrimaryKeyConstraint


def columns(shelf, order):
    yield ForeignKey("orders.id")  # mention: ForeignKey
    yield ForeignKeyConstraint(["order_id"], ["orders.id"])  # mention: ForeignKeyConstraint
    yield PrimaryKeyConstraint("id")  # mention: PrimaryKeyConstraint
    shelf.ForeignKey(order)
