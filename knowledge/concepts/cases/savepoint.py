from django.db.transaction import savepoint
from django.db.transaction import savepoint_commit
from django.db.transaction import savepoint_rollback


def savepoint_1(order, shop):
    shop.begin_nested(order)  # mention: begin_nested


def savepoint_2(order, shop):
    result = savepoint(order)  # mention: savepoint


def savepoint_3(order, shop):
    result = savepoint_commit(order)  # mention: savepoint_commit


def savepoint_4(order, shop):
    result = savepoint_rollback(order)  # mention: savepoint_rollback


def unrelated(shelf, label):
    begin_nested = shelf.count
