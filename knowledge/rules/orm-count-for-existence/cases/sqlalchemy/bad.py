from sqlalchemy.orm import Session

from shop.models import Book


def has_books(session: Session, author):
    return session.query(Book).filter(Book.author == author).count() > 0  # expect: orm-count-for-existence


def is_free(session: Session, title):
    return len(session.query(Book).filter_by(title=title).all()) == 0  # expect: orm-count-for-existence
