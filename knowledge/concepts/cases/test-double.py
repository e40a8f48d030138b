import responses
import respx
import freezegun
from unittest.mock import patch
from unittest.mock import Mock
from unittest.mock import MagicMock
from unittest.mock import AsyncMock
from unittest.mock import create_autospec
from unittest.mock.patch import object


def test_double_1(order, shop):
    result = patch(order)  # mention: patch


def test_double_2(order, shop):
    result = Mock(order)  # mention: Mock


def test_double_3(order, shop):
    result = MagicMock(order)  # mention: MagicMock


def test_double_4(order, shop):
    result = AsyncMock(order)  # mention: AsyncMock


def test_double_5(order, shop):
    result = create_autospec(order)  # mention: create_autospec


def test_double_6(order, shop):
    result = object(order)  # mention: object


def test_double_7(order, shop):
    result = responses.add(order)  # mention: add


def test_double_8(order, shop):
    result = responses.activate(order)  # mention: activate


def test_double_9(order, shop):
    result = respx.mock(order)  # mention: mock


def test_double_10(order, shop):
    result = freezegun.freeze_time(order)  # mention: freeze_time


@patch  # mention: patch
def test_double_11(order):
    return order


@object  # mention: object
def test_double_12(order):
    return order


@responses.activate  # mention: activate
def test_double_13(order):
    return order


@freezegun.freeze_time  # mention: freeze_time
def test_double_14(order):
    return order


def unrelated(shelf, label):
    shelf.patch(label)
    shelf.object(label)
