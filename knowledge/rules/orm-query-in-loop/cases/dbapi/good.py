import sqlite3


def prices(path, isbns):
    connection = sqlite3.connect(path)
    marks = ",".join("?" * len(isbns))
    return connection.execute(f"SELECT isbn, price FROM book WHERE isbn IN ({marks})", isbns).fetchall()


def insert(connection, rows):
    for row in rows:
        connection.execute("INSERT INTO book (id, title) VALUES (?, ?)", row)


def tables(connection, executor, tasks):
    for task in tasks:
        executor.execute(task)
    for row in connection.execute("SELECT name FROM sqlite_master"):
        print(row)


def retry(connection, key):
    for attempt in range(3):
        try:
            return connection.execute("SELECT name FROM author WHERE id = ?", (key,)).fetchone()
        except sqlite3.OperationalError:
            print(attempt)


def every_table(connection, schema):
    return [connection.execute(f'SELECT count(*) FROM "{name}"').fetchone() for name in schema.table_names()]
