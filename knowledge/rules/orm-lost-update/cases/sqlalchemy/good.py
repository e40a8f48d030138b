from sqlalchemy import update
from sqlalchemy.orm import Session

from shop.models import Book


def sell(session: Session, pk):
    session.execute(update(Book).where(Book.id == pk).values(stock=Book.stock - 1))
    session.commit()


def by_column(session: Session, pk):
    book = session.get(Book, pk)
    book.stock = Book.stock - 1
    session.commit()


def locked(session: Session, pk):
    book = session.get(Book, pk, with_for_update=True)
    book.stock -= 1
    session.commit()


def rename(session: Session, pk, ending):
    book = session.get(Book, pk)
    book.title += ending
    session.commit()


def shown(session: Session, pk):
    book = session.get(Book, pk)
    book.stock -= 1
    return book
