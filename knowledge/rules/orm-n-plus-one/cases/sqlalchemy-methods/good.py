from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, joinedload, mapped_column, relationship, selectinload


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
    tags: Mapped[list["Tag"]] = relationship(lazy="selectin")

    @property
    def label(self):
        return f"{self.title} by {self.author.name}"

    def tag_names(self):
        return [tag.name for tag in self.tags]

    def upper(self):
        return self.title.upper()


def labels(session: Session):
    return [book.label for book in session.scalars(select(Book).options(joinedload(Book.author)))]


def tags(session: Session):
    for book in session.scalars(select(Book)):
        print(book.tag_names(), book.upper())
