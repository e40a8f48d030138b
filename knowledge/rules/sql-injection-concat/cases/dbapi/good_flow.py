import hashlib
import re
import time
import uuid
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum

NAME = re.compile(r"^[a-z_]+$")


class Direction(Enum):
    ASC = "ASC"
    DESC = "DESC"


def overwritten(cursor, name):
    sql = "SELECT id FROM author WHERE name = '" + name + "'"
    sql = "SELECT id FROM author WHERE name = %s"
    cursor.execute(sql, (name,))


def set_in_both_branches(cursor, status, is_open):
    if is_open:
        status = "open"
    else:
        status = "closed"
    cursor.execute(f"SELECT id FROM orders WHERE status = '{status}'")


def converted(cursor, author):
    author = int(author)
    cursor.execute("SELECT id FROM book WHERE author_id = " + str(author))


def converted_or_zero(cursor, author):
    try:
        number = int(author)
    except ValueError:
        number = 0
    cursor.execute(f"SELECT id FROM book WHERE author_id = {number}")


def formatted_number(cursor, author, price):
    cursor.execute(f"SELECT id FROM book WHERE author_id = {author:d} AND price < {price:.2f}")
    cursor.execute("SELECT id FROM book WHERE author_id = {:d}".format(author))


def identifiers(cursor, key):
    key = uuid.UUID(key)
    cursor.execute(f"SELECT id FROM book WHERE key = '{key}'")
    cursor.execute(f"CREATE TEMPORARY TABLE tmp_{uuid.uuid4().hex} (id int)")


def amounts(cursor, price):
    cursor.execute(f"SELECT id FROM book WHERE price = {Decimal(price)}")


def dates(cursor, days: int):
    since = date.today() - timedelta(days=days)
    day = (datetime.now() - timedelta(days=1)).strftime("%Y-%m-%d")
    cursor.execute(f"SELECT id FROM orders WHERE created > '{since}' OR day = '{day}'")
    cursor.execute(f"DELETE FROM session WHERE expires < {int(time.time())}")


def hashes(cursor, password):
    digest = hashlib.sha256(password.encode()).hexdigest()
    cursor.execute("SELECT id FROM customer WHERE digest = '" + digest + "'")


def digits(cursor, number):
    if not number.isdigit():
        return
    cursor.execute("SELECT id FROM orders WHERE number = " + number)


def typed(cursor, number):
    if not isinstance(number, int):
        raise TypeError(number)
    cursor.execute(f"SELECT id FROM orders WHERE number = {number}")


def well_formed(cursor, table):
    if not NAME.match(table):
        raise ValueError(table)
    cursor.execute(f"SELECT count(*) FROM {table}")


def asserted(cursor, direction):
    assert direction in ("ASC", "DESC")
    cursor.execute("SELECT id FROM book ORDER BY price " + direction)


def enumerated(cursor, direction: Direction):
    cursor.execute(f"SELECT id FROM book ORDER BY price {direction.value}")


def optional_condition(cursor, number, only_open):
    condition = "AND open = 1" if only_open else ""
    cursor.execute(f"SELECT id FROM orders WHERE number = ? {condition}", (number,))
    cursor.execute("SELECT id FROM orders WHERE number = ?" + (only_open and " AND open" or ""), (number,))


def flag(cursor, active):
    cursor.execute("UPDATE book SET active = %d WHERE id = 1" % (1 if active else 0))


def version(cursor, version: int):
    cursor.execute(f"PRAGMA user_version = {version}")


def offset(cursor, number, size):
    cursor.execute(f"SELECT id FROM book ORDER BY id LIMIT 20 OFFSET {(number - 1) * size}")


def limited(cursor, limit, size: int = 20):
    limit = min(int(limit), 100)
    first = max(0, (limit - 1) * size)
    cursor.execute(f"SELECT id FROM book ORDER BY id LIMIT {limit} OFFSET {first}")


def converted_by_framework(cursor, request):
    page = request.args.get("page", 1, type=int)
    cursor.execute(f"SELECT id FROM book ORDER BY id LIMIT 10 OFFSET {page}")


def numbered_marks(cursor, name, email):
    where, values = [], []
    if name:
        values.append(name)
        where.append(f"name = ${len(values)}")
    if email:
        values.append(email)
        where.append(f"email = ${len(values)}")
    cursor.execute("SELECT id FROM customer WHERE " + " AND ".join(where), values)


class Pages:
    def __init__(self, size):
        self.size = int(size)

    def first(self, cursor):
        cursor.execute(f"SELECT id FROM book ORDER BY id LIMIT {self.size}")
