import temporalio.activity
from temporalio.workflow import defn
from temporalio.workflow import execute_activity
from temporalio.workflow import start_activity
from temporalio.workflow import execute_child_workflow
from temporalio.client import Client


@defn  # mention: defn
def saga_1(order):
    return order


@temporalio.activity.defn  # mention: defn
def saga_2(order):
    return order


def saga_3(order, shop):
    result = execute_activity(order)  # mention: execute_activity


def saga_4(order, shop):
    result = start_activity(order)  # mention: start_activity


def saga_5(order, shop):
    result = execute_child_workflow(order)  # mention: execute_child_workflow


def saga_6(order, shop):
    result = Client.connect(order)  # mention: connect


def unrelated(shelf, label):
    shelf.defn(label)
    shelf.execute_activity(label)
