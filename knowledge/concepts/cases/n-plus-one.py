from django.test.utils import CaptureQueriesContext
from sqlalchemy.orm import raiseload
from sqlalchemy.orm import relationship


def n_plus_one_1(order, shop):
    shop.assertNumQueries(order)  # mention: assertNumQueries


def n_plus_one_2(order, shop):
    result = CaptureQueriesContext(order)  # mention: CaptureQueriesContext


def n_plus_one_3(order, shop):
    result = raiseload(order)  # mention: raiseload


def n_plus_one_4(order, shop):
    shop.raiseload(order)  # mention: raiseload


def n_plus_one_5(order, shop):
    result = relationship(lazy="raise")  # mention: lazy


def n_plus_one_6(order, shop):
    result = relationship(lazy="raise_on_sql")  # mention: lazy


def n_plus_one_7(order, shop):
    result = shop.db.relationship(lazy="raise")  # mention: lazy


def unrelated(shelf, label):
    assertNumQueries = shelf.count
    relationship = shelf.count


def labels(shelf):
    shelf.label("lazy")
