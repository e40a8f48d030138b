import functools
from sqlalchemy.orm import relationship
from sqlalchemy.orm import dynamic_loader
from sqlalchemy.orm import lazyload
from sqlalchemy.orm import deferred
from sqlalchemy.orm import undefer
from django.db.models import ForeignKey
from django.db.models import OneToOneField
from django.db.models import ManyToManyField
from sqlalchemy.orm import DynamicMapped  # mention: DynamicMapped
from sqlalchemy.orm import WriteOnlyMapped  # mention: WriteOnlyMapped
from sqlalchemy.ext.asyncio import AsyncAttrs  # mention: AsyncAttrs


def lazy_loading_1(order, shop):
    result = relationship(order)  # mention: relationship


def lazy_loading_2(order, shop):
    result = dynamic_loader(order)  # mention: dynamic_loader


def lazy_loading_3(order, shop):
    result = lazyload(order)  # mention: lazyload


def lazy_loading_4(order, shop):
    result = deferred(order)  # mention: deferred


def lazy_loading_5(order, shop):
    result = undefer(order)  # mention: undefer


def lazy_loading_6(order, shop):
    result = shop.db.relationship(order)  # mention: relationship


def lazy_loading_7(order, shop):
    result = ForeignKey(order)  # mention: ForeignKey


def lazy_loading_8(order, shop):
    result = OneToOneField(order)  # mention: OneToOneField


def lazy_loading_9(order, shop):
    result = ManyToManyField(order)  # mention: ManyToManyField


def lazy_loading_10(order, shop):
    result = SimpleLazyObject(order)


def lazy_loading_11(order, shop):
    result = lazy(order)


def lazy_loading_12(order, shop):
    dynamic_mapped_ = DynamicMapped("books")  # mention: DynamicMapped


def lazy_loading_13(order, shop):
    write_only_mapped_ = WriteOnlyMapped("books")  # mention: WriteOnlyMapped


def lazy_loading_14(order, shop):
    async_attrs_ = AsyncAttrs("books")  # mention: AsyncAttrs


@functools.cached_property
def lazy_loading_15(order):
    return order


@cached_property
def lazy_loading_16(order):
    return order


def unrelated(shelf, label):
    relationship = shelf.count
    shelf.DynamicMapped(label)
    shelf.cached_property(label)
