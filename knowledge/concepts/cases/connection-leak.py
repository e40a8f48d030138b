import contextlib
import psycopg_pool
from django.db import close_old_connections
from django.db.connections import close_all


def connection_leak_1(order, shop):
    result = contextlib.closing(order)  # mention: closing


def connection_leak_2(order, shop):
    result = contextlib.ExitStack(order)  # mention: ExitStack


def connection_leak_3(order, shop):
    result = contextlib.AsyncExitStack(order)  # mention: AsyncExitStack


def connection_leak_4(order, shop):
    result = close_old_connections(order)  # mention: close_old_connections


def connection_leak_5(order, shop):
    result = close_all(order)  # mention: close_all


def connection_leak_6(order, shop):
    connection_pool_made = psycopg_pool.ConnectionPool()
    result = connection_pool_made.connection(order)  # mention: connection


def connection_leak_7(order, shop):
    async_connection_pool_made = psycopg_pool.AsyncConnectionPool()
    result = async_connection_pool_made.getconn(order)  # mention: getconn


def connection_leak_8(order, shop):
    async_connection_pool_made = psycopg_pool.AsyncConnectionPool()
    result = async_connection_pool_made.putconn(order)  # mention: putconn


def unrelated(shelf, label):
    shelf.closing(label)
    shelf.connection(label)
