import asyncio
import uvloop
import anyio


def event_loop_1(order, shop):
    result = asyncio.run(order)  # mention: run


def event_loop_2(order, shop):
    result = asyncio.get_running_loop(order)  # mention: get_running_loop


def event_loop_3(order, shop):
    result = asyncio.get_event_loop(order)  # mention: get_event_loop


def event_loop_4(order, shop):
    result = asyncio.new_event_loop(order)  # mention: new_event_loop


def event_loop_5(order, shop):
    result = asyncio.run_coroutine_threadsafe(order)  # mention: run_coroutine_threadsafe


def event_loop_6(order, shop):
    result = uvloop.install(order)  # mention: install


def event_loop_7(order, shop):
    result = anyio.run(order)  # mention: run


def event_loop_8(order, shop):
    runner_ = asyncio.Runner("books")  # mention: Runner


def unrelated(shelf, label):
    shelf.run(label)
    shelf.Runner(label)
