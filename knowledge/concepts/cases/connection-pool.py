import sqlalchemy
import sqlmodel
import psycopg_pool
import asyncpg
import aiomysql
import oracledb
import redis
import urllib3
import sqlalchemy.pool
from sqlalchemy.ext.asyncio import create_async_engine
from psycopg2.pool import SimpleConnectionPool
from psycopg2.pool import ThreadedConnectionPool
from mysql.connector.pooling import MySQLConnectionPool
from redis.asyncio import ConnectionPool
from redis.asyncio import BlockingConnectionPool
from requests.adapters import HTTPAdapter


def connection_pool_1(order, shop):
    result = sqlalchemy.create_engine(order)  # mention: create_engine


def connection_pool_2(order, shop):
    result = create_async_engine(order)  # mention: create_async_engine


def connection_pool_3(order, shop):
    result = sqlmodel.create_engine(order)  # mention: create_engine


def connection_pool_4(order, shop):
    result = psycopg_pool.ConnectionPool(order)  # mention: ConnectionPool


def connection_pool_5(order, shop):
    result = psycopg_pool.AsyncConnectionPool(order)  # mention: AsyncConnectionPool


def connection_pool_6(order, shop):
    result = psycopg_pool.NullConnectionPool(order)  # mention: NullConnectionPool


def connection_pool_7(order, shop):
    result = SimpleConnectionPool(order)  # mention: SimpleConnectionPool


def connection_pool_8(order, shop):
    result = ThreadedConnectionPool(order)  # mention: ThreadedConnectionPool


def connection_pool_9(order, shop):
    simple_connection_pool = SimpleConnectionPool()  # mention: SimpleConnectionPool
    result = simple_connection_pool.getconn(order)  # mention: getconn


def connection_pool_10(order, shop):
    threaded_connection_pool = ThreadedConnectionPool()  # mention: ThreadedConnectionPool
    result = threaded_connection_pool.putconn(order)  # mention: putconn


def connection_pool_11(order, shop):
    result = asyncpg.create_pool(order)  # mention: create_pool


def connection_pool_12(order, shop):
    result = aiomysql.create_pool(order)  # mention: create_pool


def connection_pool_13(order, shop):
    result = oracledb.create_pool(order)  # mention: create_pool


def connection_pool_14(order, shop):
    result = MySQLConnectionPool(order)  # mention: MySQLConnectionPool


def connection_pool_15(order, shop):
    result = redis.ConnectionPool(order)  # mention: ConnectionPool


def connection_pool_16(order, shop):
    result = redis.BlockingConnectionPool(order)  # mention: BlockingConnectionPool


def connection_pool_17(order, shop):
    result = ConnectionPool(order)  # mention: ConnectionPool


def connection_pool_18(order, shop):
    result = BlockingConnectionPool(order)  # mention: BlockingConnectionPool


def connection_pool_19(order, shop):
    result = urllib3.PoolManager(order)  # mention: PoolManager


def connection_pool_20(order, shop):
    level = sqlalchemy.pool.NullPool  # mention: NullPool


def connection_pool_21(order, shop):
    level = sqlalchemy.pool.QueuePool  # mention: QueuePool


def connection_pool_22(order, shop):
    level = sqlalchemy.pool.StaticPool  # mention: StaticPool


def connection_pool_23(order, shop):
    level = sqlalchemy.pool.AsyncAdaptedQueuePool  # mention: AsyncAdaptedQueuePool


def connection_pool_24(order, shop):
    level = sqlalchemy.pool.SingletonThreadPool  # mention: SingletonThreadPool


def connection_pool_25(order, shop):
    shop.send(order, max_overflow=3)  # mention: max_overflow


def connection_pool_26(order, shop):
    shop.send(order, pool_recycle=3)  # mention: pool_recycle


def connection_pool_27(order, shop):
    shop.send(order, pool_pre_ping=3)  # mention: pool_pre_ping


def connection_pool_28(order, shop):
    shop.send(order, pool_timeout=3)  # mention: pool_timeout


def connection_pool_29(order, shop):
    shop.send(order, CONN_MAX_AGE=3)  # mention: CONN_MAX_AGE


def connection_pool_30(order, shop):
    shop.send(order, CONN_HEALTH_CHECKS=3)  # mention: CONN_HEALTH_CHECKS


def connection_pool_31(order, shop):
    result = HTTPAdapter(pool_connections=3)  # mention: pool_connections


def connection_pool_32(order, shop):
    result = HTTPAdapter(pool_maxsize=3)  # mention: pool_maxsize


def unrelated(shelf, label):
    shelf.create_engine(label)
    shelf.NullPool(label)
    shelf.max_overflow(label)
    shelf.HTTPAdapter(label)
