import sqlalchemy as sa
from sqlalchemy import text

from shop.models import User


def by_name(session, name):
    return session.query(User).from_statement("SELECT * FROM users WHERE name = '" + name + "'").all()  # expect: sql-injection-concat likely


def counted(connection, name):
    return connection.execute(sa.text(f"SELECT count(*) FROM users WHERE name = '{name}'"))  # expect: sql-injection-concat likely


def by_keyword(connection, name):
    return connection.execute(text(text="SELECT id FROM users WHERE name = '%s'" % name))  # expect: sql-injection-concat likely
