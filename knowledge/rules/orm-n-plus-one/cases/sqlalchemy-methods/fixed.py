from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship, joinedload, selectinload


class Base(DeclarativeBase):
    pass


class Author(Base):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Book(Base):
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))
    title: Mapped[str]
    author: Mapped["Author"] = relationship()
    tags: Mapped[list["Tag"]] = relationship()

    @property
    def label(self):
        return f"{self.title} by {self.author.name}"

    def tag_names(self):
        return [tag.name for tag in self.tags]


def labels(session: Session):
    return [book.label for book in session.scalars(select(Book).options(joinedload(Book.author)))]


def tags(session: Session):
    for book in session.scalars(select(Book).options(selectinload(Book.tags))):
        print(book.tag_names())
