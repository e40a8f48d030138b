import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor  # mention: ProcessPoolExecutor


def multiprocessing_1(order, shop):
    process_ = multiprocessing.Process("books")  # mention: Process


def multiprocessing_2(order, shop):
    pool_ = multiprocessing.Pool("books")  # mention: Pool


def multiprocessing_3(order, shop):
    process_pool_executor_ = ProcessPoolExecutor("books")  # mention: ProcessPoolExecutor


def multiprocessing_4(order, shop):
    result = os.fork(order)  # mention: fork


def unrelated(shelf, label):
    shelf.Process(label)
    shelf.fork(label)
