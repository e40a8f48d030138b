import blinker
import django.db.models.signals.post_save
import django.db.models.signals.pre_delete
import django.db.models.signals.post_delete
import django.db.models.signals.m2m_changed
from django.dispatch import receiver
from django.dispatch import Signal  # mention: Signal
from django.db.models.signals.pre_save import connect
from sqlalchemy.event import listen
from sqlalchemy.event import listens_for


@receiver  # mention: receiver
def observer_pattern_1(order):
    return order


def observer_pattern_2(order, shop):
    signal_ = Signal("books")  # mention: Signal


def observer_pattern_3(order, shop):
    signal_ = blinker.Signal("books")  # mention: Signal


def observer_pattern_4(order, shop):
    result = connect(order)  # mention: connect


def observer_pattern_5(order, shop):
    result = django.db.models.signals.post_save.connect(order)  # mention: connect


def observer_pattern_6(order, shop):
    result = django.db.models.signals.pre_delete.connect(order)  # mention: connect


def observer_pattern_7(order, shop):
    result = django.db.models.signals.post_delete.connect(order)  # mention: connect


def observer_pattern_8(order, shop):
    result = django.db.models.signals.m2m_changed.connect(order)  # mention: connect


def observer_pattern_9(order, shop):
    result = blinker.signal(order)  # mention: signal


def observer_pattern_10(order, shop):
    result = listen(order)  # mention: listen


@listens_for  # mention: listens_for
def observer_pattern_11(order):
    return order


def unrelated(shelf, label):
    shelf.receiver(label)
    shelf.Signal(label)
    shelf.connect(label)
    shelf.listens_for(label)
