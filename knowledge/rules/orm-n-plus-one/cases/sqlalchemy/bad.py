from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    books: Mapped[list["Book"]] = relationship(back_populates="author")


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))
    author: Mapped["Author"] = relationship(back_populates="books")


def names(session: Session):
    for book in session.scalars(select(Book).order_by(Book.id)):
        print(book.author.name)  # expect: orm-n-plus-one


def shelves(session: Session):
    return {author.name: len(author.books) for author in session.query(Author).all()}  # expect: orm-n-plus-one


def executed(session: Session):
    result = session.execute(select(Book)).scalars()
    for book in result.all():
        print(book.author)  # expect: orm-n-plus-one
