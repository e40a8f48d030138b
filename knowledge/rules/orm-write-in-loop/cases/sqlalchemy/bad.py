from sqlalchemy.orm import Session

from shop.models import Book


def load(session: Session, rows):
    for row in rows:
        session.add(Book(title=row["title"]))
        session.commit()  # expect: orm-write-in-loop likely
