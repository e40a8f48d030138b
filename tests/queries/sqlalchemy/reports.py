"""Reports that send one query per row. `backhint check --fix` must turn each into a constant number."""

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from models import Author, Book


def to_one(session: Session):
    lines = []
    for book in session.scalars(select(Book)).all():
        lines.append(f"{book.title} by {book.author.name}")
    return lines


def to_many(session: Session):
    lines = []
    for author in session.scalars(select(Author).order_by(Author.name)):
        for book in author.books:
            lines.append(f"{author.name}: {book.title}")
    return lines


def old_style(session: Session):
    return [book.publisher.name for book in session.query(Book).order_by(Book.title).all()]


def second_relation(session: Session):
    lines = []
    for book in session.query(Book).options(joinedload(Book.author)).order_by(Book.title):
        lines.append(f"{book.author.name}, {book.publisher.name}")
    return lines


def many_to_many(session: Session):
    tags = {}
    for book in session.execute(select(Book).order_by(Book.title)).scalars():
        tags[book.title] = sorted(tag.name for tag in book.tags)
    return tags


def kept_in_a_variable(session: Session):
    authors = session.query(Author).order_by(Author.id).all()
    return sorted({author.publisher.name for author in authors})
