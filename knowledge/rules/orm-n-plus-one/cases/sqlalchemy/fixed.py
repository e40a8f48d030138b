from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship, joinedload, selectinload


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
    for book in session.scalars(select(Book).options(joinedload(Book.author)).order_by(Book.id)):
        print(book.author.name)


def shelves(session: Session):
    return {author.name: len(author.books) for author in session.query(Author).options(selectinload(Author.books)).all()}


def executed(session: Session):
    result = session.execute(select(Book).options(joinedload(Book.author))).scalars()
    for book in result.all():
        print(book.author)
