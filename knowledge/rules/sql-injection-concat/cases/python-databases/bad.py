import clickhouse_connect
import duckdb
from clickhouse_driver import Client
from databases import Database
from peewee import SQL, SqliteDatabase
from psycopg2 import sql

from shop.models import Book

database = Database("sqlite:///shop.db")
store = SqliteDatabase("shop.db")


async def by_name(name):
    return await database.fetch_all(f"SELECT id FROM author WHERE name = '{name}'")  # expect: sql-injection-concat likely


async def by_keyword(name):
    return await database.fetch_one(query="SELECT id FROM author WHERE name = '" + name + "'")  # expect: sql-injection-concat likely


def measure(day):
    return duckdb.sql("SELECT sum(total) FROM orders WHERE day = '" + day + "'")  # expect: sql-injection-concat likely


def measure_file(path, day):
    connection = duckdb.connect(path)
    return connection.execute(f"SELECT sum(total) FROM orders WHERE day = '{day}'")  # expect: sql-injection-concat likely


def events(host, kind):
    client = Client(host)
    return client.execute("SELECT count() FROM event WHERE kind = '%s'" % kind)  # expect: sql-injection-concat likely


def events_over_http(host, kind):
    client = clickhouse_connect.get_client(host=host)
    return client.query(f"SELECT count() FROM event WHERE kind = '{kind}'")  # expect: sql-injection-concat likely


def raw_rows(name):
    return store.execute_sql("SELECT id FROM author WHERE name = '" + name + "'")  # expect: sql-injection-concat likely


def raw_model(title):
    return Book.raw("SELECT * FROM book WHERE title = '" + title + "'")  # expect: sql-injection-concat likely


def condition(title):
    return Book.select().where(SQL(f"title = '{title}'"))  # expect: sql-injection-concat likely


def composed(cursor, name):
    cursor.execute(sql.SQL("SELECT id FROM author WHERE name = '" + name + "'"))  # expect: sql-injection-concat likely


def named_argument(cursor, name):
    cursor.execute(query="SELECT id FROM author WHERE name = '" + name + "'")  # expect: sql-injection-concat likely
