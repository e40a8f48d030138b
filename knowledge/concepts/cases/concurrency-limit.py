import threading
import asyncio
import anyio


def concurrency_limit_1(order, shop):
    semaphore_ = threading.Semaphore("books")  # mention: Semaphore


def concurrency_limit_2(order, shop):
    bounded_semaphore_ = threading.BoundedSemaphore("books")  # mention: BoundedSemaphore


def concurrency_limit_3(order, shop):
    semaphore_ = asyncio.Semaphore("books")  # mention: Semaphore


def concurrency_limit_4(order, shop):
    bounded_semaphore_ = asyncio.BoundedSemaphore("books")  # mention: BoundedSemaphore


def concurrency_limit_5(order, shop):
    capacity_limiter_ = anyio.CapacityLimiter("books")  # mention: CapacityLimiter


def unrelated(shelf, label):
    shelf.Semaphore(label)
