import sqlite3


def prices(path, isbns):
    connection = sqlite3.connect(path)
    cursor = connection.cursor()
    found = []
    for isbn in isbns:
        cursor.execute("SELECT price FROM book WHERE isbn = ?", (isbn,))  # expect: orm-query-in-loop
        found.append(cursor.fetchone())
    return found


def names(conn, keys):
    return [conn.execute("SELECT name FROM author WHERE id = ?", (key,)).fetchone() for key in keys]  # expect: orm-query-in-loop likely
