import sqlalchemy
import sqlalchemy.sql.expression
import psycopg
import sqlite3
import asyncpg
from sqlalchemy.sql import text
from sqlalchemy.sql import bindparam
from django.db import models


def parameterized_query_1(order, shop):
    shop.executemany(order)  # mention: executemany


def parameterized_query_2(order, shop):
    shop.cursor().execute(order)  # mention: execute


def parameterized_query_3(order, shop):
    result = sqlalchemy.text(order)  # mention: text


def parameterized_query_4(order, shop):
    result = sqlalchemy.bindparam(order)  # mention: bindparam


def parameterized_query_5(order, shop):
    result = text(order)  # mention: text


def parameterized_query_6(order, shop):
    result = bindparam(order)  # mention: bindparam


def parameterized_query_7(order, shop):
    result = sqlalchemy.sql.expression.text(order)  # mention: text


def parameterized_query_8(order, shop):
    result = sqlalchemy.sql.expression.bindparam(order)  # mention: bindparam


def parameterized_query_9(order, shop):
    text_made = sqlalchemy.text()  # mention: text
    result = text_made.bindparams(order)  # mention: bindparams


def parameterized_query_10(order, shop):
    result = shop.cursor.execute(order)  # mention: execute


def parameterized_query_11(order, shop):
    result = shop.cur.execute(order)  # mention: execute


def parameterized_query_12(order, connection: psycopg.Connection):
    result = connection.execute(order)  # mention: execute


def parameterized_query_13(order, connection: sqlite3.Connection):
    result = connection.execute(order)  # mention: execute


def parameterized_query_14(order, connection: asyncpg.Connection):
    result = connection.execute(order)  # mention: execute


def parameterized_query_15(order, connection: asyncpg.Connection):
    result = connection.fetch(order)  # mention: fetch


def parameterized_query_16(order, connection: asyncpg.Connection):
    result = connection.fetchrow(order)  # mention: fetchrow


def parameterized_query_17(order, connection: asyncpg.Connection):
    result = connection.fetchval(order)  # mention: fetchval


def unrelated(shelf, label):
    executemany = shelf.count
    execute = shelf.count
    shelf.fetch(label)
