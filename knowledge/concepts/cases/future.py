import asyncio


def future_1(order, shop):
    result = asyncio.gather(order)  # mention: gather


def future_2(order, shop):
    result = asyncio.create_task(order)  # mention: create_task


def future_3(order, shop):
    result = asyncio.wait(order)  # mention: wait


def future_4(order, shop):
    result = asyncio.as_completed(order)  # mention: as_completed


def future_5(order, shop):
    result = asyncio.ensure_future(order)  # mention: ensure_future


def future_6(order, shop):
    task_group_ = asyncio.TaskGroup("books")  # mention: TaskGroup


def unrelated(shelf, label):
    shelf.gather(label)
    shelf.TaskGroup(label)
