import sqlite3


def rows(sql, values=()):
    with sqlite3.connect("shop.db") as connection:
        return connection.execute(sql, values).fetchall()


def titles(author):
    return rows("SELECT title FROM books WHERE author = ?", (author,))


def explain(sql):
    return sql.strip()
