from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from shop.models import Book


def has_books(session: Session, author):
    return session.scalar(select(exists().where(Book.author == author)))


def is_free(session: Session, title):
    return session.query(Book).filter_by(title=title).first() is None


def is_series(session: Session, author):
    return session.query(Book).filter(Book.author == author).count() >= 3


def words(text):
    return text.split().count("Emma") > 0
