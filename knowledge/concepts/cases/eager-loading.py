import django.db.models.query
from django.db.models import Prefetch
from django.db.models import prefetch_related_objects
from django.db.models import aprefetch_related_objects
from sqlalchemy.orm import relationship


def eager_loading_1(order, shop):
    shop.select_related(order)  # mention: select_related


def eager_loading_2(order, shop):
    shop.prefetch_related(order)  # mention: prefetch_related


def eager_loading_3(order, shop):
    result = Prefetch(order)  # mention: Prefetch


def eager_loading_4(order, shop):
    result = prefetch_related_objects(order)  # mention: prefetch_related_objects


def eager_loading_5(order, shop):
    result = aprefetch_related_objects(order)  # mention: aprefetch_related_objects


def eager_loading_6(order, shop):
    result = django.db.models.query.Prefetch(order)  # mention: Prefetch


def eager_loading_7(order, shop):
    result = django.db.models.query.prefetch_related_objects(order)  # mention: prefetch_related_objects


def eager_loading_8(order, shop):
    shop.joinedload(order)  # mention: joinedload


def eager_loading_9(order, shop):
    shop.selectinload(order)  # mention: selectinload


def eager_loading_10(order, shop):
    shop.subqueryload(order)  # mention: subqueryload


def eager_loading_11(order, shop):
    shop.contains_eager(order)  # mention: contains_eager


def eager_loading_12(order, shop):
    shop.immediateload(order)  # mention: immediateload


def eager_loading_13(order, shop):
    result = relationship(lazy="joined")  # mention: lazy


def eager_loading_14(order, shop):
    result = relationship(lazy="selectin")  # mention: lazy


def eager_loading_15(order, shop):
    result = relationship(lazy="subquery")  # mention: lazy


def eager_loading_16(order, shop):
    result = relationship(lazy="immediate")  # mention: lazy


def eager_loading_17(order, shop):
    result = shop.db.relationship(lazy="joined")  # mention: lazy


def unrelated(shelf, label):
    select_related = shelf.count
    relationship = shelf.count


def labels(shelf):
    shelf.label("lazy")
    shelf.label("joined")
