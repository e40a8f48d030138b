from sqlalchemy.orm import Session

from shop.models import Book


def load(session: Session, rows):
    for row in rows:
        session.add(Book(title=row["title"]))
    session.commit()


def in_parts(session: Session, chunks):
    for chunk in chunks:
        session.add_all(chunk)
        session.commit()


def now_and_then(session: Session, rows):
    for at, row in enumerate(rows):
        session.add(Book(title=row["title"]))
        if at % 500 == 0:
            session.commit()
