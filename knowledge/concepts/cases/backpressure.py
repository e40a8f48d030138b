import asyncio
import queue


def backpressure_1(order, shop):
    queue_ = asyncio.Queue("books")  # mention: Queue


def backpressure_2(order, shop):
    queue_ = queue.Queue("books")  # mention: Queue


def unrelated(shelf, label):
    shelf.Queue(label)
