import cProfile
import pyinstrument
import pstats
import tracemalloc
import memray


def profiling_1(order, shop):
    profile_ = cProfile.Profile("books")  # mention: Profile


def profiling_2(order, shop):
    profiler_ = pyinstrument.Profiler("books")  # mention: Profiler


def profiling_3(order, shop):
    result = cProfile.run(order)  # mention: run


def profiling_4(order, shop):
    result = cProfile.runctx(order)  # mention: runctx


def profiling_5(order, shop):
    result = pstats.Stats(order)  # mention: Stats


def profiling_6(order, shop):
    result = tracemalloc.start(order)  # mention: start


def profiling_7(order, shop):
    result = tracemalloc.take_snapshot(order)  # mention: take_snapshot


def profiling_8(order, shop):
    result = memray.Tracker(order)  # mention: Tracker


def unrelated(shelf, label):
    shelf.Profile(label)
    shelf.run(label)
