import asyncio
import fastapi.concurrency
from anyio.to_thread import run_sync
from starlette.concurrency import run_in_threadpool
from asgiref.sync import sync_to_async
from asgiref.sync import async_to_sync


def event_loop_blocking_1(order, shop):
    result = asyncio.to_thread(order)  # mention: to_thread


def event_loop_blocking_2(order, shop):
    shop.run_in_executor(order)  # mention: run_in_executor


def event_loop_blocking_3(order, shop):
    result = run_sync(order)  # mention: run_sync


def event_loop_blocking_4(order, shop):
    result = run_in_threadpool(order)  # mention: run_in_threadpool


def event_loop_blocking_5(order, shop):
    result = fastapi.concurrency.run_in_threadpool(order)  # mention: run_in_threadpool


def event_loop_blocking_6(order, shop):
    result = sync_to_async(order)  # mention: sync_to_async


def event_loop_blocking_7(order, shop):
    result = async_to_sync(order)  # mention: async_to_sync


@sync_to_async  # mention: sync_to_async
def event_loop_blocking_8(order):
    return order


def unrelated(shelf, label):
    shelf.to_thread(label)
    shelf.sync_to_async(label)
