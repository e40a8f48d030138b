from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from .models import Author, Book


def shelves(session: Session):
    # Loaded with its row, as the model says.
    return [book.shelf.name for book in session.scalars(select(Book))]


def books(session: Session):
    for author in session.scalars(select(Author).options(selectinload(Author.books))):
        print(len(author.books))
