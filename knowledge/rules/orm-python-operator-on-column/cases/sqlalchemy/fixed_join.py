from sqlalchemy.orm import Session

from shop.models import Author, Book


def by_author(session: Session, name, title):
    return (
        session.query(Book)
        .join(Author)
        .filter((Author.name == name) | (Book.title == title))
        .one_or_none()
    )
