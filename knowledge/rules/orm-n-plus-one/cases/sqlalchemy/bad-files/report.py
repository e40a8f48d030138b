from sqlalchemy import select
from sqlalchemy.orm import Session

from .models import Author, Book


def authors(session: Session):
    for book in session.scalars(select(Book)):
        print(book.author)  # expect: orm-n-plus-one


def books(session: Session):
    for author in session.scalars(select(Author)):
        print(len(author.books))  # expect: orm-n-plus-one
