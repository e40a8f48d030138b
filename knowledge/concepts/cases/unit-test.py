import unittest
import pytest
import hypothesis
from django.test import SimpleTestCase  # mention: SimpleTestCase


class UnitTest1(unittest.TestCase):  # mention: TestCase
    pass


class UnitTest2(unittest.IsolatedAsyncioTestCase):  # mention: IsolatedAsyncioTestCase
    pass


class UnitTest3(SimpleTestCase):  # mention: SimpleTestCase
    pass


@pytest.fixture  # mention: fixture
def unit_test_4(order):
    return order


@pytest.mark.parametrize  # mention: parametrize
def unit_test_5(order):
    return order


@hypothesis.given  # mention: given
def unit_test_6(order):
    return order


def unit_test_7(order, shop):
    result = pytest.raises(order)  # mention: raises


def unit_test_8(order, shop):
    result = pytest.approx(order)  # mention: approx


def unit_test_9(order, shop):
    result = pytest.fixture(order)  # mention: fixture


def unrelated(shelf, label):
    shelf.TestCase(label)
    shelf.fixture(label)
    shelf.raises(label)
