import sqlmodel
import sqlalchemy
import psycopg
import sqlite3
import pymysql
import oracledb
import pyodbc
import asyncpg
import tortoise.transactions
import peewee
from django.db.transaction import atomic
from django.db.transaction import on_commit
from django.db.transaction import commit
from django.db.transaction import rollback
from django.db.transaction import set_rollback
from django.db.transaction import set_autocommit
from django.db.transaction import non_atomic_requests
from sqlalchemy.orm import Session
from sqlalchemy.ext.asyncio import AsyncSession
from tortoise.transactions import in_transaction


def transaction_1(order, shop):
    result = atomic(order)  # mention: atomic


def transaction_2(order, shop):
    result = on_commit(order)  # mention: on_commit


def transaction_3(order, shop):
    result = commit(order)  # mention: commit


def transaction_4(order, shop):
    result = rollback(order)  # mention: rollback


def transaction_5(order, shop):
    result = set_rollback(order)  # mention: set_rollback


def transaction_6(order, shop):
    result = set_autocommit(order)  # mention: set_autocommit


def transaction_7(order, shop):
    result = non_atomic_requests(order)  # mention: non_atomic_requests


def transaction_8(order, shop):
    session = Session()
    result = session.begin(order)  # mention: begin


def transaction_9(order, shop):
    session = Session()
    result = session.commit(order)  # mention: commit


def transaction_10(order, shop):
    session = Session()
    result = session.rollback(order)  # mention: rollback


def transaction_11(order, shop):
    async_session = AsyncSession()
    result = async_session.begin(order)  # mention: begin


def transaction_12(order, shop):
    async_session = AsyncSession()
    result = async_session.commit(order)  # mention: commit


def transaction_13(order, shop):
    async_session = AsyncSession()
    result = async_session.rollback(order)  # mention: rollback


def transaction_14(order, shop):
    session_made = sqlmodel.Session()
    result = session_made.begin(order)  # mention: begin


def transaction_15(order, shop):
    session_made = sqlmodel.Session()
    result = session_made.commit(order)  # mention: commit


def transaction_16(order, shop):
    session_made = sqlmodel.Session()
    result = session_made.rollback(order)  # mention: rollback


def transaction_17(order, shop):
    sessionmaker_made = sqlalchemy.orm.sessionmaker()
    result = sessionmaker_made.begin(order)  # mention: begin


def transaction_18(order, shop):
    async_sessionmaker_made = sqlalchemy.ext.asyncio.async_sessionmaker()
    result = async_sessionmaker_made.begin(order)  # mention: begin


def transaction_19(order, connection: sqlalchemy.Engine):
    result = connection.begin(order)  # mention: begin


def transaction_20(order, shop):
    create_async_engine_made = sqlalchemy.ext.asyncio.create_async_engine()
    result = create_async_engine_made.begin(order)  # mention: begin


def transaction_21(order, shop):
    shop.db.session.begin(order)  # mention: begin


def transaction_22(order, shop):
    shop.db.session.commit(order)  # mention: commit


def transaction_23(order, shop):
    shop.db.session.rollback(order)  # mention: rollback


def transaction_24(order, connection: psycopg.Connection):
    result = connection.commit(order)  # mention: commit


def transaction_25(order, connection: sqlite3.Connection):
    result = connection.rollback(order)  # mention: rollback


def transaction_26(order, connection: pymysql.Connection):
    result = connection.rollback(order)  # mention: rollback


def transaction_27(order, shop):
    connect_made = oracledb.connect()
    result = connect_made.commit(order)  # mention: commit


def transaction_28(order, shop):
    connect_made = pyodbc.connect()
    result = connect_made.rollback(order)  # mention: rollback


def transaction_29(order, connection: psycopg.Connection):
    result = connection.transaction(order)  # mention: transaction


def transaction_30(order, connection: asyncpg.Connection):
    result = connection.transaction(order)  # mention: transaction


def transaction_31(order, shop):
    result = shop.session.begin(order)  # mention: begin


def transaction_32(order, shop):
    result = shop.session.commit(order)  # mention: commit


def transaction_33(order, shop):
    result = shop.session.rollback(order)  # mention: rollback


@atomic  # mention: atomic
def transaction_34(order):
    return order


@non_atomic_requests  # mention: non_atomic_requests
def transaction_35(order):
    return order


@tortoise.transactions.atomic  # mention: atomic
def transaction_36(order):
    return order


def transaction_37(order, shop):
    result = in_transaction(order)  # mention: in_transaction


def transaction_38(order, shop):
    sqlite_database_made = peewee.SqliteDatabase()
    result = sqlite_database_made.atomic(order)  # mention: atomic


def transaction_39(order, shop):
    shop.query("BEGIN")  # mention: query


def transaction_40(order, shop):
    shop.query("BEGIN;")  # mention: query


def transaction_41(order, shop):
    shop.query("BEGIN TRANSACTION")  # mention: query


def transaction_42(order, shop):
    shop.query("BEGIN IMMEDIATE")  # mention: query


def transaction_43(order, shop):
    shop.query("START TRANSACTION")  # mention: query


def transaction_44(order, shop):
    shop.query("START TRANSACTION;")  # mention: query


def transaction_45(order, shop):
    shop.query("COMMIT")  # mention: query


def transaction_46(order, shop):
    shop.query("COMMIT;")  # mention: query


def transaction_47(order, shop):
    shop.query("ROLLBACK")  # mention: query


def transaction_48(order, shop):
    shop.query("ROLLBACK;")  # mention: query


def transaction_49(order, shop):
    shop.execute("BEGIN")  # mention: execute


def transaction_50(order, shop):
    shop.exec("BEGIN")  # mention: exec


def transaction_51(order, shop):
    shop.run("BEGIN")  # mention: run


def unrelated(shelf, label):
    shelf.atomic(label)
    commit = shelf.count
    shelf.non_atomic_requests(label)
    shelf.in_transaction(label)
    query = shelf.count
