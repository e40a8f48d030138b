import types
import attrs
import dataclasses
import typing


def immutability_1(order, shop):
    result = types.MappingProxyType(order)  # mention: MappingProxyType


@attrs.frozen  # mention: frozen
def immutability_2(order):
    return order


@dataclasses.dataclass(frozen=True)  # mention: frozen
def immutability_3(order):
    return order


@attrs.define(frozen=True)  # mention: frozen
def immutability_4(order):
    return order


class Immutability5(typing.NamedTuple):  # mention: NamedTuple
    pass


def unrelated(shelf, label):
    shelf.MappingProxyType(label)
    shelf.frozen(label)
    shelf.dataclass(label)
    shelf.NamedTuple(label)
