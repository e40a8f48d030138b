from sqlalchemy import select
from sqlalchemy.orm import Session

from .models import Author


def author_named(session: Session, name: str):
    return session.scalars(select(Author).where(Author.name == name)).first()


class Authors:
    def __init__(self, session: Session):
        self.session = session

    def by_id(self, key):
        return self.session.get(Author, key)

    def load(self, keys):
        return [self.by_id(key) for key in keys]  # expect: orm-query-in-loop likely


def load(session: Session, rows):
    for row in rows:
        print(author_named(session, row["author"]))  # expect: orm-query-in-loop likely
