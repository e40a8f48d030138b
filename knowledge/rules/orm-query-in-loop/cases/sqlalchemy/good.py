from sqlalchemy import select
from sqlalchemy.orm import Session

from shop.models import Book


def load(session: Session, ids):
    books = session.scalars(select(Book).where(Book.id.in_(ids))).all()
    return {book.id: book for book in books}


def chunks(session: Session, parts):
    for part in parts:
        print(session.query(Book).filter(Book.id.in_(part)).first())


def settings(session, names):
    return [session.get(name) for name in names]


def once(session: Session):
    for book in session.query(Book).all():
        print(book.name)
