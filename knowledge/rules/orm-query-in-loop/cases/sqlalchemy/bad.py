from sqlalchemy import select
from sqlalchemy.orm import Session

from shop.models import Book


def load(session: Session, ids):
    return [session.get(Book, key) for key in ids]  # expect: orm-query-in-loop


def first(session: Session, names):
    for name in names:
        print(session.query(Book).filter(Book.name == name).first())  # expect: orm-query-in-loop


def scalar(session: Session, names):
    for name in names:
        print(session.scalars(select(Book).where(Book.name == name)).one())  # expect: orm-query-in-loop
