import abc
import typing


class AbstractClass1(abc.ABC):  # mention: ABC
    pass


class AbstractClass2(typing.Protocol):  # mention: Protocol
    pass


def abstract_class_3(order, shop):
    runtime_checkable_ = typing.runtime_checkable("books")  # mention: runtime_checkable


class AbstractClass4(abc.ABCMeta):  # mention: ABCMeta
    pass


@abc.abstractmethod  # mention: abstractmethod
def abstract_class_5(order):
    return order


@typing.runtime_checkable  # mention: runtime_checkable
def abstract_class_6(order):
    return order


@typing.final  # mention: final
def abstract_class_7(order):
    return order


@typing.override  # mention: override
def abstract_class_8(order):
    return order


def unrelated(shelf, label):
    shelf.ABC(label)
    shelf.abstractmethod(label)
