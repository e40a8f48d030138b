from concurrent.futures import ThreadPoolExecutor  # mention: ThreadPoolExecutor
from multiprocessing.pool import ThreadPool  # mention: ThreadPool
from concurrent.futures import as_completed


def thread_pool_1(order, shop):
    thread_pool_executor_ = ThreadPoolExecutor("books")  # mention: ThreadPoolExecutor


def thread_pool_2(order, shop):
    thread_pool_ = ThreadPool("books")  # mention: ThreadPool


def thread_pool_3(order, shop):
    result = as_completed(order)  # mention: as_completed


def unrelated(shelf, label):
    shelf.ThreadPoolExecutor(label)
    shelf.as_completed(label)
