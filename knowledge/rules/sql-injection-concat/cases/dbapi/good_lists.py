FIELDS = ("name", "email", "city")
COLUMNS = ["id", "name"]
INDEXES = {"ix_name": "author", "ix_title": "book"}


def numbered(cursor, ids):
    marks = ",".join(f"${i + 1}" for i in range(len(ids)))
    cursor.execute(f"SELECT id FROM book WHERE id IN ({marks})", ids)


def named(cursor, ids):
    marks = ",".join(f":id{i}" for i, _ in enumerate(ids))
    cursor.execute(f"SELECT id FROM book WHERE id IN ({marks})", {f"id{i}": id_ for i, id_ in enumerate(ids)})


def mapped(cursor, ids):
    marks = ",".join(map(lambda _: "?", ids))
    cursor.execute(f"SELECT id FROM book WHERE id IN ({marks})", ids)


def cut(cursor, ids):
    marks = ("?," * len(ids))[:-1]
    cursor.execute("SELECT id FROM book WHERE id IN (%s)" % marks, ids)


def stripped(cursor, ids):
    marks = ("%s, " * len(ids)).rstrip(", ")
    cursor.execute("SELECT id FROM book WHERE id IN (" + marks + ")", ids)


def rows(cursor, pairs):
    marks = ", ".join(["(?, ?)"] * len(pairs))
    cursor.execute("INSERT INTO city (name, country) VALUES " + marks, [v for pair in pairs for v in pair])


def one_row(cursor, row):
    cursor.execute("INSERT INTO city (name, country) VALUES (%s)" % ("?, " * (len(row) - 1) + "?"), row)


def marks_of(count):
    return ",".join("?" * count)


def by_helper(cursor, ids):
    cursor.execute("SELECT id FROM book WHERE id IN (" + marks_of(len(ids)) + ")", ids)


def numbers(cursor, ids):
    ids = [int(i) for i in ids]
    cursor.execute("SELECT id FROM book WHERE id IN (%s)" % ",".join(map(str, ids)))
    cursor.execute("SELECT id FROM book WHERE id IN (" + ",".join(str(int(i)) for i in ids) + ")")


def typed_numbers(cursor, ids: list[int]):
    cursor.execute(f"SELECT id FROM book WHERE id IN ({','.join(map(str, ids))})")


def constant_columns(cursor, name):
    cursor.execute("SELECT " + ", ".join(COLUMNS) + " FROM author WHERE name = %s", (name,))


def changed(cursor, number, data):
    sets = [f"{field} = %s" for field in FIELDS if field in data]
    values = [data[field] for field in FIELDS if field in data]
    cursor.execute(f"UPDATE customer SET {', '.join(sets)} WHERE id = %s", values + [number])


def allowed_keys(cursor, number, data):
    keys = [key for key in data if key in FIELDS]
    sets = ", ".join(f"{key} = %s" for key in keys)
    cursor.execute(f"UPDATE customer SET {sets} WHERE id = %s", [data[key] for key in keys] + [number])


def conditions(cursor, name, city):
    where, values = [], []
    if name:
        where.append("name = %s")
        values.append(name)
    if city:
        where.append("city = %s")
        values.append(city)
    clause = (" WHERE " + " AND ".join(where)) if where else ""
    cursor.execute("SELECT id FROM author" + clause, values)


def of_constant_tables(cursor):
    for table in ("author", "book"):
        cursor.execute("DELETE FROM " + table)
    for table, column in (("author", "name"), ("book", "title")):
        cursor.execute(f"UPDATE {table} SET {column} = NULL WHERE old")
    for index, table in INDEXES.items():
        cursor.execute(f"CREATE INDEX {index} ON {table} (id)")
    for table in sorted({"author", "book"}):
        cursor.execute("DROP TABLE " + table)


def counted(cursor):
    for number in range(10):
        cursor.execute("INSERT INTO slot (number) VALUES (%s)" % number)
