from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from .models import Author, Book


def authors(session: Session):
    for book in session.scalars(select(Book).options(joinedload(Book.author))):
        print(book.author)


def books(session: Session):
    for author in session.scalars(select(Author).options(selectinload(Author.books))):
        print(len(author.books))
