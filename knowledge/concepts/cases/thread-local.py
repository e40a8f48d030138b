import threading
import contextvars


def thread_local_1(order, shop):
    local_ = threading.local("books")  # mention: local


def thread_local_2(order, shop):
    context_var_ = contextvars.ContextVar("books")  # mention: ContextVar


def thread_local_3(order, shop):
    result = contextvars.copy_context(order)  # mention: copy_context


def unrelated(shelf, label):
    shelf.local(label)
    shelf.copy_context(label)
