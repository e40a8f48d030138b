import sqlalchemy as sa
from sqlalchemy import text

from shop.models import User


def by_name(session, name):
    return session.query(User).from_statement(text("SELECT * FROM users WHERE name = :name")).params(name=name).all()


def counted(connection, name):
    return connection.execute(sa.text("SELECT count(*) FROM users WHERE name = :name"), {"name": name})


def by_keyword(connection, name):
    return connection.execute(text(text="SELECT id FROM users WHERE name = :name"), {"name": name})
