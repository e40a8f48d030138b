from sqlalchemy.orm import Session

from shop.models import Author, Book


def by_author(session: Session, name, title):
    return (
        session.query(Book)
        .join(Author)
        .filter(Author.name == name or Book.title == title)  # expect: orm-python-operator-on-column
        .one_or_none()
    )
