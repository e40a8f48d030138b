import asyncpg
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
    return await database.fetch_all("SELECT id FROM author WHERE name = :name", {"name": name})


async def by_keyword(name):
    return await database.fetch_one(query="SELECT id FROM author WHERE name = :name", values={"name": name})


def measure(day):
    return duckdb.sql("SELECT sum(total) FROM orders WHERE day = ?", params=[day])


def measure_file(path, day):
    connection = duckdb.connect(path)
    return connection.execute("SELECT sum(total) FROM orders WHERE day = ?", [day])


def events(host, kind):
    client = Client(host)
    return client.execute("SELECT count() FROM event WHERE kind = %(kind)s", {"kind": kind})


def events_over_http(host, kind):
    client = clickhouse_connect.get_client(host=host)
    return client.query("SELECT count() FROM event WHERE kind = {kind:String}", parameters={"kind": kind})


def raw_rows(name):
    return store.execute_sql("SELECT id FROM author WHERE name = ?", (name,))


def raw_model(title):
    return Book.raw("SELECT * FROM book WHERE title = ?", title)


def condition(title):
    return Book.select().where(SQL("title = ?", [title]))


async def pooled(pool: asyncpg.Pool, email):
    async with pool.acquire() as connection:
        return await connection.fetchrow("SELECT id FROM customer WHERE email = $1", email)


def composed(cursor, table, name):
    query = sql.SQL("SELECT id FROM {} WHERE name = {}").format(sql.Identifier(table), sql.Literal(name))
    cursor.execute(query)


def composed_list(cursor, table, columns):
    names = sql.SQL(", ").join(map(sql.Identifier, columns))
    cursor.execute(sql.SQL("SELECT {} FROM {}").format(names, sql.Identifier(table)))


def named_argument(cursor, name):
    cursor.execute(query="SELECT id FROM author WHERE name = %s", vars=(name,))


def notice(name):
    title = f"Update '{name}' set to done"
    heading = "Delete '%s' from the cart" % name
    return title, heading


def draw(canvas, name):
    canvas.acquire().execute("redraw '" + name + "'")
