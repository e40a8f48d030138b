import re
from typing import Literal

from psycopg2 import sql
from psycopg2.extensions import quote_ident

ALLOWED = {"title", "price"}
SORTABLE = {"title": "title ASC", "newest": "created DESC"}


def listed(cursor, column):
    if column not in ALLOWED:
        raise ValueError(column)
    cursor.execute("SELECT id FROM book ORDER BY " + column)


def replaced(cursor, column):
    if column not in ALLOWED:
        column = "title"
    cursor.execute("SELECT id FROM book ORDER BY " + column)


def chosen(cursor, column):
    column = column if column in ALLOWED else "title"
    cursor.execute("SELECT id FROM book ORDER BY " + column)


def skipped(cursor, tables):
    for table in tables:
        if table not in ("author", "book"):
            continue
        cursor.execute(f"DELETE FROM {table}")


def both(cursor, table, direction):
    if table not in ("author", "book") or direction not in ("ASC", "DESC"):
        raise ValueError(table)
    cursor.execute(f"SELECT id FROM {table} ORDER BY id {direction}")


def upper(cursor, direction):
    if direction.upper() not in ("ASC", "DESC"):
        raise ValueError(direction)
    cursor.execute(f"SELECT id FROM book ORDER BY id {direction}")


def one_of_two(cursor, direction):
    direction = "DESC" if direction.upper() == "DESC" else "ASC"
    cursor.execute(f"SELECT id FROM book ORDER BY id {direction}")


def looked_up(cursor, sort):
    cursor.execute("SELECT id FROM book ORDER BY " + SORTABLE.get(sort, "id"))
    try:
        order = SORTABLE[sort]
    except KeyError:
        order = "id"
    cursor.execute(f"SELECT id FROM book ORDER BY {order}")


def looked_up_here(cursor, sort):
    columns = {"title": "title", "day": "created"}
    column = columns.get(sort)
    if column is None:
        raise ValueError(sort)
    cursor.execute("SELECT id FROM book ORDER BY {}".format(column))


def matched(cursor, sort):
    match sort:
        case "title":
            column = "title"
        case _:
            column = "id"
    cursor.execute("SELECT id FROM book ORDER BY " + column)


def equal(cursor, column):
    if column == "title" or column == "price":
        cursor.execute("SELECT id FROM book ORDER BY " + column)


def quoted(cursor, table):
    cursor.execute("SELECT id FROM " + quote_ident(table, cursor))


def composed(cursor, table, columns):
    query = sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(
        sql.Identifier(table),
        sql.SQL(", ").join(map(sql.Identifier, columns)),
        sql.SQL(", ").join(sql.Placeholder() * len(columns)),
    )
    cursor.execute(query)


def all_listed(cursor, columns):
    if not all(column in ALLOWED for column in columns):
        raise ValueError(columns)
    cursor.execute(f"SELECT {', '.join(columns)} FROM book")


def each_listed(cursor, columns):
    for column in columns:
        if column not in ALLOWED:
            raise ValueError(column)
    cursor.execute(f"SELECT {', '.join(columns)} FROM book")


def none_unknown(cursor, columns):
    unknown = set(columns) - ALLOWED
    if unknown:
        raise ValueError(unknown)
    cursor.execute(f"SELECT {', '.join(columns)} FROM book")


def subset(cursor, columns):
    if not set(columns).issubset(ALLOWED):
        raise ValueError(columns)
    cursor.execute(f"SELECT {', '.join(columns)} FROM book")


def only_listed(cursor, data):
    sets, values = [], []
    for key, value in data.items():
        if key in ALLOWED:
            sets.append(f"{key} = %s")
            values.append(value)
    cursor.execute("UPDATE book SET " + ", ".join(sets), values)


def ordered_by(cursor, descending):
    cursor.execute(f"SELECT id FROM book ORDER BY price {_direction(descending)}")


def _direction(value):
    return "DESC" if value.lower() == "desc" else "ASC"


def of_schema(connection, metadata):
    for table in reversed(metadata.sorted_tables):
        connection.execute(f"DELETE FROM {table.name} WHERE old")


def described(connection):
    for name in [row[0] for row in connection.execute("SELECT name FROM sqlite_master")]:
        connection.execute(f"PRAGMA table_info('{name}')")


def counted(connection, query, values):
    return connection.execute(f"SELECT count(*) FROM ({query}) AS found", values).scalar()


Sort = Literal["asc", "desc"]


def sorted_by(cursor, sort: Sort):
    cursor.execute(f"SELECT id FROM book ORDER BY id {sort}")


def formed(cursor, table):
    if re.fullmatch(r"[a-z_]+", table) is None:
        raise ValueError(table)
    cursor.execute(f"SELECT count(*) FROM {table}")


def release(cursor, version):
    major, minor = map(int, version.split("."))
    cursor.execute(f"SELECT id FROM release WHERE major = {major} AND minor = {minor}")
