from sqlalchemy.orm import sessionmaker
from sqlalchemy.orm import Session


def two_phase_commit_1(order, shop):
    shop.tpc_begin(order)  # mention: tpc_begin


def two_phase_commit_2(order, shop):
    shop.tpc_prepare(order)  # mention: tpc_prepare


def two_phase_commit_3(order, shop):
    shop.tpc_commit(order)  # mention: tpc_commit


def two_phase_commit_4(order, shop):
    shop.tpc_rollback(order)  # mention: tpc_rollback


def two_phase_commit_5(order, shop):
    result = sessionmaker(twophase=True)  # mention: twophase


def two_phase_commit_6(order, shop):
    result = Session(twophase=True)  # mention: twophase


def unrelated(shelf, label):
    tpc_begin = shelf.count
    shelf.sessionmaker(label)


def labels(shelf):
    shelf.label("twophase")
