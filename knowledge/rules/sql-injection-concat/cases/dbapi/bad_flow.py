def optional(cursor, name=None):
    if not name:
        name = "unknown"
    cursor.execute("SELECT id FROM author WHERE name = '" + name + "'")  # expect: sql-injection-concat likely


def one_of_two(cursor, name, is_admin):
    where = "1 = 1" if is_admin else f"owner = '{name}'"  # expect: sql-injection-concat likely
    cursor.execute(f"SELECT id FROM document WHERE {where}")


def in_branch(cursor, kind, value):
    if kind == "all":
        sql = "SELECT id FROM book"
    elif kind == "title":
        sql = "SELECT id FROM book WHERE title = '%s'" % value  # expect: sql-injection-concat likely
    else:
        sql = "SELECT id FROM book WHERE sold"
    cursor.execute(sql)


def in_match(cursor, kind, value):
    match kind:
        case "all":
            sql = "SELECT id FROM book"
        case _:
            sql = f"SELECT id FROM book WHERE title = '{value}'"  # expect: sql-injection-concat likely
    cursor.execute(sql)


def tested_for_something_else(cursor, name):
    if len(name) > 20:
        raise ValueError(name)
    cursor.execute("SELECT id FROM author WHERE name = '" + name + "'")  # expect: sql-injection-concat likely


def half_converted(cursor, author, title):
    author = int(author)
    cursor.execute(f"SELECT id FROM book WHERE author_id = {author} AND title = '{title}'")  # expect: sql-injection-concat likely


def half_bound(cursor, city, status):
    cursor.execute("SELECT id FROM orders WHERE city = '" + city + "' AND status = %s", (status,))  # expect: sql-injection-concat likely


def page(cursor, limit, offset):
    cursor.execute("SELECT id FROM book ORDER BY id LIMIT {} OFFSET {}".format(limit, offset))  # expect: sql-injection-concat likely


def of_unknown_function(cursor, account):
    cursor.execute("SELECT id FROM invoice WHERE vat = '%s'" % account.vat_number())  # expect: sql-injection-concat likely


def in_closure(cursor, city):
    def load():
        cursor.execute("SELECT id FROM shop WHERE city = '" + city + "'")  # expect: sql-injection-concat likely

    return load
