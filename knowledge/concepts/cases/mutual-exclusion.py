import threading
import asyncio
import multiprocessing


def mutual_exclusion_1(order, shop):
    result = threading.Lock(order)  # mention: Lock


def mutual_exclusion_2(order, shop):
    result = threading.RLock(order)  # mention: RLock


def mutual_exclusion_3(order, shop):
    result = asyncio.Lock(order)  # mention: Lock


def mutual_exclusion_4(order, shop):
    result = multiprocessing.Lock(order)  # mention: Lock


def unrelated(shelf, label):
    shelf.Lock(label)
