import fastapi
from starlette.background import BackgroundTasks  # mention: BackgroundTasks
from starlette.background import BackgroundTask  # mention: BackgroundTask


def fire_and_forget_1(order, shop):
    background_tasks_ = fastapi.BackgroundTasks("books")  # mention: BackgroundTasks


def fire_and_forget_2(order, shop):
    background_tasks_ = BackgroundTasks("books")  # mention: BackgroundTasks


def fire_and_forget_3(order, shop):
    background_task_ = BackgroundTask("books")  # mention: BackgroundTask


def fire_and_forget_4(order, shop):
    background_tasks_made = fastapi.BackgroundTasks()  # mention: BackgroundTasks
    result = background_tasks_made.add_task(order)  # mention: add_task


def fire_and_forget_5(order, shop):
    background_tasks = BackgroundTasks()  # mention: BackgroundTasks
    result = background_tasks.add_task(order)  # mention: add_task


def unrelated(shelf, label):
    shelf.BackgroundTasks(label)
    shelf.add_task(label)
