import html
import textwrap
from io import StringIO
from string import Template

BY_CITY = "SELECT id FROM customer WHERE city = '{city}'"
BY_STATUS = "SELECT id FROM orders WHERE status = '%s'"


def named_marks(cursor, city):
    cursor.execute(BY_CITY.format(city=city))  # expect: sql-injection-concat likely


def constant_with_mark(cursor, status):
    cursor.execute(BY_STATUS % status)  # expect: sql-injection-concat likely


def marks_from_mapping(cursor, filters):
    cursor.execute("SELECT id FROM customer WHERE city = '{city}'".format_map(filters))  # expect: sql-injection-concat likely


def marks_from_keywords(cursor, **filters):
    cursor.execute("SELECT id FROM customer WHERE city = '{city}'".format(**filters))  # expect: sql-injection-concat likely


def marks_from_locals(cursor, city):
    cursor.execute("SELECT id FROM customer WHERE city = '%(city)s'" % locals())  # expect: sql-injection-concat likely


def marks_from_dictionary(cursor, city):
    values = {"city": city}
    cursor.execute("SELECT id FROM customer WHERE city = '%(city)s'" % values)  # expect: sql-injection-concat likely


def template(cursor, city):
    query = Template("SELECT id FROM customer WHERE city = '$city'").substitute(city=city)  # expect: sql-injection-concat likely
    cursor.execute(query)


def dedented(cursor, city):
    # expect-next: sql-injection-concat likely
    cursor.execute(textwrap.dedent(f"""
        SELECT id FROM customer
        WHERE city = '{city}'
    """))


def represented(cursor, city):
    cursor.execute(f"SELECT id FROM customer WHERE city = {city!r}")  # expect: sql-injection-concat likely


def replaced(cursor, city):
    cursor.execute("SELECT id FROM customer WHERE city = '@city'".replace("@city", city))  # expect: sql-injection-concat likely


def escaped_for_html(cursor, city):
    cursor.execute("SELECT id FROM customer WHERE city = '" + html.escape(city) + "'")  # expect: sql-injection-concat likely


def stripped(cursor, city):
    cursor.execute("SELECT id FROM customer WHERE city = '" + city.strip().lower() + "'")  # expect: sql-injection-concat likely


def buffered(cursor, city):
    text = StringIO()
    text.write("SELECT id FROM customer WHERE city = '")
    text.write(city)  # expect: sql-injection-concat likely
    text.write("'")
    cursor.execute(text.getvalue())


def in_catalog(cursor, table):
    cursor.execute("SELECT 1 FROM information_schema.tables WHERE table_name = '%s'" % table)  # expect: sql-injection-concat likely


def in_two_steps(cursor, first, last):
    query = "SELECT id FROM customer WHERE first = '%s'" % first
    query = "%s AND last = '%s'" % (query, last)  # expect: sql-injection-concat likely
    cursor.execute(query)
