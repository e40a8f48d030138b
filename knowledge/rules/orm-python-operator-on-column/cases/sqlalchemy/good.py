from sqlalchemy import and_, or_, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from shop.settings import Settings


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "books"

    KINDS = ("novel", "essay")

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    year: Mapped[int]
    is_sold: Mapped[bool]
    sold_at: Mapped[str | None]


def unsold(session: Session):
    return session.query(Book).filter(Book.sold_at.is_(None)).all()


def with_none(session: Session):
    # `==` is redefined: it becomes IS NULL.
    return session.query(Book).filter(Book.sold_at == None).all()


def of_kinds(session: Session, kinds):
    return session.scalars(select(Book).where(Book.kind.in_(kinds), ~Book.is_sold)).all()


def joined(session: Session, kind, year):
    return session.query(Book).filter((Book.kind == kind) & (Book.year > year)).all()


def nested(session: Session, kind):
    return session.query(Book).filter(or_(Book.sold_at.is_(None), and_(Book.kind == kind, Book.is_sold == True)))


def of_object(session: Session, book):
    # The attribute of a row, not the column of a model.
    return session.query(Book).filter(Book.is_sold == (book.sold_at is not None)).all()


def in_memory(books):
    return list(filter(lambda book: book.sold_at is None and book.kind in Book.KINDS, books))


def by_setting(session: Session, kind):
    query = session.query(Book)
    if kind is not None and kind in Book.KINDS:
        query = query.filter(Book.kind == kind)
    return query.filter(Book.year > 1900 if Settings.limit is None else Book.year > Settings.limit).all()


def by_default(session: Session, year):
    # The operands of `or` are plain values.
    return session.query(Book).filter(Book.year == (year or 1999), Book.kind == (year and "novel")).all()


def constant(session: Session, kind):
    return session.query(Book).filter(Book.kind == kind if kind in Book.KINDS else Book.year == 0).all()
