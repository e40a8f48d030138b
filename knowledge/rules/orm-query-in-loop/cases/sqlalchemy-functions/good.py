from sqlalchemy import select
from sqlalchemy.orm import Session

from .models import Author


def authors_named(session: Session, names):
    return {author.name: author for author in session.scalars(select(Author).where(Author.name.in_(names)))}


def author_in(authors, name):
    return authors.get(name)


def newest(session: Session, limit):
    return session.scalars(select(Author).order_by(Author.id)).first()


def load(session: Session, rows):
    authors = authors_named(session, [row["author"] for row in rows])
    for row in rows:
        print(author_in(authors, row["author"]))


def same_for_all(session: Session, rows):
    for row in rows:
        print(row, newest(session, 1))
