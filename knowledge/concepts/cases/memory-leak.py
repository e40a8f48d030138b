import gc
import objgraph
import weakref


def memory_leak_1(order, shop):
    result = gc.collect(order)  # mention: collect


def memory_leak_2(order, shop):
    result = gc.get_objects(order)  # mention: get_objects


def memory_leak_3(order, shop):
    result = gc.get_referrers(order)  # mention: get_referrers


def memory_leak_4(order, shop):
    result = objgraph.show_backrefs(order)  # mention: show_backrefs


def memory_leak_5(order, shop):
    result = objgraph.show_growth(order)  # mention: show_growth


def memory_leak_6(order, shop):
    ref_ = weakref.ref("books")  # mention: ref


def memory_leak_7(order, shop):
    weak_value_dictionary_ = weakref.WeakValueDictionary("books")  # mention: WeakValueDictionary


def memory_leak_8(order, shop):
    weak_key_dictionary_ = weakref.WeakKeyDictionary("books")  # mention: WeakKeyDictionary


def memory_leak_9(order, shop):
    weak_set_ = weakref.WeakSet("books")  # mention: WeakSet


def memory_leak_10(order, shop):
    finalize_ = weakref.finalize("books")  # mention: finalize


def unrelated(shelf, label):
    shelf.collect(label)
    shelf.WeakValueDictionary(label)
