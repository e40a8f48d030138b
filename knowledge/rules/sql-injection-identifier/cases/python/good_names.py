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
