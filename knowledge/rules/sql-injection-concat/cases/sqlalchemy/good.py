from sqlalchemy import create_engine, select, text
from sqlalchemy.orm import Session

from shop.models import Author


def find(session: Session, name):
    return session.execute(text("SELECT id FROM author WHERE name = :name"), {"name": name})


def composed(session: Session, name):
    return session.execute(select(Author).where(Author.name == name))


def count(url):
    engine = create_engine(url)
    with engine.connect() as connection:
        return connection.exec_driver_sql("SELECT count(*) FROM shop")
