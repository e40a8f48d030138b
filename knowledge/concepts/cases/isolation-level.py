import sqlalchemy
import psycopg
import django.db.backends.postgresql.psycopg_any
import psycopg2.extensions
from sqlalchemy.ext.asyncio import create_async_engine


def isolation_level_1(order, shop):
    result = sqlalchemy.create_engine(isolation_level=3)  # mention: isolation_level


def isolation_level_2(order, shop):
    result = create_async_engine(isolation_level=3)  # mention: isolation_level


def isolation_level_3(order, shop):
    shop.execution_options(isolation_level=3)  # mention: execution_options


def isolation_level_4(order, shop):
    shop.set_session(isolation_level=3)  # mention: set_session


def isolation_level_5(order, shop):
    shop.set_isolation_level(order)  # mention: set_isolation_level


def isolation_level_6(order, shop):
    level = psycopg.IsolationLevel.create  # mention: create


def isolation_level_7(order, shop):
    level = django.db.backends.postgresql.psycopg_any.IsolationLevel.create  # mention: create


def isolation_level_8(order, shop):
    level = psycopg2.extensions.ISOLATION_LEVEL_SERIALIZABLE  # mention: ISOLATION_LEVEL_SERIALIZABLE


def isolation_level_9(order, shop):
    level = psycopg2.extensions.ISOLATION_LEVEL_REPEATABLE_READ  # mention: ISOLATION_LEVEL_REPEATABLE_READ


def isolation_level_10(order, shop):
    level = psycopg2.extensions.ISOLATION_LEVEL_READ_COMMITTED  # mention: ISOLATION_LEVEL_READ_COMMITTED


def isolation_level_11(order, shop):
    level = psycopg2.extensions.ISOLATION_LEVEL_AUTOCOMMIT  # mention: ISOLATION_LEVEL_AUTOCOMMIT


def unrelated(shelf, label):
    shelf.create_engine(label)
    set_isolation_level = shelf.count
    shelf.create(label)
