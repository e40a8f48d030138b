class Search:
    def __init__(self, session):
        self.session = session
        self.filters = []

    def named(self, name):
        self.filters.append(f"name LIKE '%{name}%'")  # expect: sql-injection-concat likely
        return self

    def rows(self, cursor):
        sql = "SELECT id FROM product"
        if self.filters:
            sql += " WHERE " + " AND ".join(self.filters)
        cursor.execute(sql)


class Report:
    QUERY = "SELECT id FROM orders WHERE city = '{}'"

    def __init__(self, city):
        self.sql = "SELECT id FROM orders WHERE city = '" + city + "'"  # expect: sql-injection-concat likely

    def rows(self, cursor):
        cursor.execute(self.sql)

    def of_city(self, cursor, city):
        cursor.execute(self.QUERY.format(city))  # expect: sql-injection-concat likely


class Totals:
    def __init__(self, owner):
        self.owner = owner

    @property
    def query(self):
        return "SELECT sum(total) FROM orders WHERE owner = '%s'" % self.owner

    def value(self, cursor):
        cursor.execute(self.query)  # expect: sql-injection-concat likely


def one_of_table(cursor, kind, name):
    queries = {"exact": "SELECT id FROM author WHERE name = '" + name + "'", "all": "SELECT id FROM author"}  # expect: sql-injection-concat likely
    cursor.execute(queries[kind])


def each(cursor, name):
    statements = ["DELETE FROM author WHERE old"]
    statements.append(f"DELETE FROM author WHERE name = '{name}'")  # expect: sql-injection-concat likely
    for statement in statements:
        cursor.execute(statement)


def by_lambda(cursor, name):
    build = lambda value: "SELECT id FROM author WHERE name = '" + value + "'"
    cursor.execute(build(name))  # expect: sql-injection-concat likely


def one_name_refused(cursor, name):
    if name == "admin":
        raise PermissionError(name)
    cursor.execute("SELECT id FROM author WHERE name = '" + name + "'")  # expect: sql-injection-concat likely


def word_refused(cursor, name):
    if "--" in name:
        raise ValueError(name)
    cursor.execute("SELECT id FROM author WHERE name = '" + name + "'")  # expect: sql-injection-concat likely


def looked_up_before(cursor, name, cache):
    if name in cache:
        return cache[name]
    cursor.execute("SELECT id FROM author WHERE name = '" + name + "'")  # expect: sql-injection-concat likely


def conversion_that_may_fail(cursor, number):
    try:
        number = int(number)
    except ValueError:
        pass
    cursor.execute(f"SELECT id FROM orders WHERE number = {number}")  # expect: sql-injection-concat likely


def returned_text(name):
    return "SELECT id FROM author WHERE name = '" + name + "'"  # expect: sql-injection-concat likely
