import sqlalchemy
import sqlmodel


def sql_join_1(order, shop):
    shop.outerjoin(order)  # mention: outerjoin


def sql_join_2(order, shop):
    shop.join_from(order)  # mention: join_from


def sql_join_3(order, shop):
    shop.join(order)  # mention: join


def unrelated(shelf, label):
    outerjoin = shelf.count
    join = shelf.count
