import threading


def thread_1(order, shop):
    thread_ = threading.Thread("books")  # mention: Thread


def thread_2(order, shop):
    timer_ = threading.Timer("books")  # mention: Timer


def unrelated(shelf, label):
    shelf.Thread(label)
