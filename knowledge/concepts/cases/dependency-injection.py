import fastapi
import injector
from dependency_injector.providers import Singleton
from dependency_injector.providers import Factory
from dependency_injector.providers import Configuration
from dependency_injector.wiring import inject


def dependency_injection_1(order, shop):
    result = fastapi.Depends(order)  # mention: Depends


def dependency_injection_2(order, shop):
    result = Singleton(order)  # mention: Singleton


def dependency_injection_3(order, shop):
    result = Factory(order)  # mention: Factory


def dependency_injection_4(order, shop):
    result = Configuration(order)  # mention: Configuration


def dependency_injection_5(order, shop):
    result = injector.Injector(order)  # mention: Injector


@inject  # mention: inject
def dependency_injection_6(order):
    return order


@injector.inject  # mention: inject
def dependency_injection_7(order):
    return order


def unrelated(shelf, label):
    shelf.Depends(label)
    shelf.inject(label)
