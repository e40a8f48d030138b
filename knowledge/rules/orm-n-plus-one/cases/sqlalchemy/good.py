from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, joinedload, mapped_column, relationship, selectinload


class Base(DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    books: Mapped[list["Book"]] = relationship(back_populates="author", lazy="selectin")


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))
    author: Mapped["Author"] = relationship(back_populates="books")


def joined(session: Session):
    for book in session.scalars(select(Book).options(joinedload(Book.author))):
        print(book.author.name)


def selected(session: Session):
    for book in session.query(Book).options(selectinload(Book.author)).all():
        print(book.author.name)


def eager_by_declaration(session: Session):
    for author in session.query(Author):
        print(author.books)


def columns(session: Session):
    for book in session.query(Book):
        print(book.title.upper(), book.author_id)


def tuples(session: Session):
    for title, author_id in session.execute(select(Book.title, Book.author_id)):
        print(title, author_id)


def one(session: Session):
    book = session.get(Book, 1)
    return book.author.name


def entities(session: Session):
    for row in session.query(Book, Author).filter(Book.author_id == Author.id).all():
        print(row.Book.title, row.Author.name, row.author.name)
