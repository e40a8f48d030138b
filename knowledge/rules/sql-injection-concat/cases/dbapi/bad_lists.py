def by_ids(cursor, ids):
    cursor.execute("SELECT id FROM orders WHERE id IN (" + ",".join(ids) + ")")  # expect: sql-injection-concat likely


def by_numbers(cursor, ids):
    cursor.execute(f"SELECT id FROM orders WHERE id IN ({','.join(map(str, ids))})")  # expect: sql-injection-concat likely


def by_names(cursor, names):
    cursor.execute("SELECT id FROM customer WHERE name IN (%s)" % ", ".join(f"'{n}'" for n in names))  # expect: sql-injection-concat likely


def by_tuple(cursor, ids):
    cursor.execute("SELECT id FROM orders WHERE id IN {}".format(tuple(ids)))  # expect: sql-injection-concat likely


def filtered(cursor, filters):
    clauses = [f"{key} = '{value}'" for key, value in filters.items()]  # expect: sql-injection-concat likely
    cursor.execute("SELECT id FROM book WHERE " + " AND ".join(clauses))


def grown(cursor, city):
    parts = ["SELECT id FROM shop"]
    parts += ["WHERE city = '" + city + "'"]  # expect: sql-injection-concat likely
    cursor.execute(" ".join(parts))


def extended(cursor, city):
    parts = ["SELECT id FROM shop"]
    parts.extend(["WHERE", "city = '" + city + "'"])  # expect: sql-injection-concat likely
    cursor.execute(" ".join(parts))


def searched(cursor, terms):
    sql = "SELECT id FROM book WHERE "
    for position, term in enumerate(terms):
        if position:
            sql += " OR "
        sql += "title LIKE '%" + term + "%'"  # expect: sql-injection-concat likely
    cursor.execute(sql)


def second_order(cursor):
    cursor.execute("SELECT name FROM import_row")
    row = cursor.fetchone()
    cursor.execute("SELECT id FROM city WHERE name = '" + row[0] + "'")  # expect: sql-injection-concat likely
