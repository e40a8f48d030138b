import requests
import httpx
import redis
import aiohttp
import asyncio
import anyio
import socket
from urllib.request import urlopen


def timeout_1(order, shop):
    result = requests.get(timeout=3)  # mention: timeout


def timeout_2(order, shop):
    result = requests.post(timeout=3)  # mention: timeout


def timeout_3(order, shop):
    result = requests.put(timeout=3)  # mention: timeout


def timeout_4(order, shop):
    result = requests.patch(timeout=3)  # mention: timeout


def timeout_5(order, shop):
    result = requests.delete(timeout=3)  # mention: timeout


def timeout_6(order, shop):
    result = requests.request(timeout=3)  # mention: timeout


def timeout_7(order, shop):
    session_made = requests.Session()
    result = session_made.get(timeout=3)  # mention: timeout


def timeout_8(order, shop):
    session_made = requests.session()
    result = session_made.post(timeout=3)  # mention: timeout


def timeout_9(order, shop):
    session_made = requests.session()
    result = session_made.put(timeout=3)  # mention: timeout


def timeout_10(order, shop):
    session_made = requests.session()
    result = session_made.patch(timeout=3)  # mention: timeout


def timeout_11(order, shop):
    session_made = requests.session()
    result = session_made.delete(timeout=3)  # mention: timeout


def timeout_12(order, shop):
    session_made = requests.session()
    result = session_made.request(timeout=3)  # mention: timeout


def timeout_13(order, shop):
    result = httpx.get(timeout=3)  # mention: timeout


def timeout_14(order, shop):
    result = httpx.post(timeout=3)  # mention: timeout


def timeout_15(order, shop):
    result = httpx.put(timeout=3)  # mention: timeout


def timeout_16(order, shop):
    result = httpx.patch(timeout=3)  # mention: timeout


def timeout_17(order, shop):
    result = httpx.delete(timeout=3)  # mention: timeout


def timeout_18(order, shop):
    result = httpx.request(timeout=3)  # mention: timeout


def timeout_19(order, shop):
    result = urlopen(timeout=3)  # mention: timeout


def timeout_20(order, shop):
    result = httpx.Client(timeout=3)  # mention: timeout


def timeout_21(order, shop):
    result = httpx.Client(socket_timeout=3)  # mention: socket_timeout


def timeout_22(order, shop):
    result = httpx.Client(socket_connect_timeout=3)  # mention: socket_connect_timeout


def timeout_23(order, shop):
    result = httpx.AsyncClient(timeout=3)  # mention: timeout


def timeout_24(order, shop):
    result = httpx.AsyncClient(socket_timeout=3)  # mention: socket_timeout


def timeout_25(order, shop):
    result = httpx.AsyncClient(socket_connect_timeout=3)  # mention: socket_connect_timeout


def timeout_26(order, shop):
    result = redis.Redis(timeout=3)  # mention: timeout


def timeout_27(order, shop):
    result = redis.Redis(socket_timeout=3)  # mention: socket_timeout


def timeout_28(order, shop):
    result = redis.Redis(socket_connect_timeout=3)  # mention: socket_connect_timeout


def timeout_29(order, shop):
    result = redis.from_url(timeout=3)  # mention: timeout


def timeout_30(order, shop):
    result = redis.from_url(socket_timeout=3)  # mention: socket_timeout


def timeout_31(order, shop):
    result = redis.from_url(socket_connect_timeout=3)  # mention: socket_connect_timeout


def timeout_32(order, shop):
    timeout_ = httpx.Timeout("books")  # mention: Timeout


def timeout_33(order, shop):
    client_timeout_ = aiohttp.ClientTimeout("books")  # mention: ClientTimeout


def timeout_34(order, shop):
    result = asyncio.timeout(order)  # mention: timeout


def timeout_35(order, shop):
    result = asyncio.wait_for(order)  # mention: wait_for


def timeout_36(order, shop):
    result = anyio.fail_after(order)  # mention: fail_after


def timeout_37(order, shop):
    result = anyio.move_on_after(order)  # mention: move_on_after


def timeout_38(order, shop):
    result = socket.setdefaulttimeout(order)  # mention: setdefaulttimeout


def unrelated(shelf, label):
    shelf.get(label)
    shelf.Client(label)
    shelf.Timeout(label)
    shelf.timeout(label)
