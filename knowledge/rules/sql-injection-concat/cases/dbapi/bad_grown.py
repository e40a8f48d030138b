import psycopg2

from shop.settings import connection


def filtered(dsn, name, city, limit):
    cursor = psycopg2.connect(dsn).cursor()
    sql = "SELECT id FROM author WHERE 1 = 1"
    if name:
        sql += " AND name = '" + name + "'"  # expect: sql-injection-concat likely
    if city:
        sql += " AND city = %s"
    cursor.execute(sql)


def joined(dsn, filters):
    cursor = psycopg2.connect(dsn).cursor()
    conditions = []
    for value in filters:
        conditions.append(f"tag = '{value}'")  # expect: sql-injection-concat likely
    cursor.execute("SELECT id FROM book WHERE " + " OR ".join(conditions))


def chosen(cursor, name, exact):
    if exact:
        condition = f"name = '{name}'"  # expect: sql-injection-concat likely
    else:
        condition = "name IS NOT NULL"
    cursor.execute("SELECT id FROM author WHERE " + condition)


def kept(name):
    query = "SELECT id FROM author WHERE name = '%s'" % name  # expect: sql-injection-concat likely
    return connection.run(query)
