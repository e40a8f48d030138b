from sqlalchemy import and_, case, or_, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "books"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    year: Mapped[int]
    is_sold: Mapped[bool]
    sold_at: Mapped[str | None]


def unsold(session: Session):
    return session.query(Book).filter(Book.sold_at.is_(None)).all()


def sold(session: Session):
    statement = select(Book).where(Book.sold_at.is_not(None))
    return session.scalars(statement).all()


def of_year(session: Session, year):
    return session.query(Book).filter(Book.year == year).first()


def on_shelf(session: Session):
    return session.query(Book).filter(~Book.is_sold).all()


def others(session: Session, kind):
    return session.query(Book).filter(~(Book.kind == kind)).all()


def of_kinds(session: Session, kinds):
    return session.scalars(select(Book).where(Book.kind.in_(kinds))).all()


def without_kinds(session: Session, kinds):
    return session.scalars(select(Book).where(Book.kind.not_in(kinds))).all()


def new_of_kind(session: Session, kind, year):
    return session.query(Book).filter(Book.kind == kind, Book.year > year).all()


def of_three(session: Session, kind, year):
    return session.query(Book).filter(
        Book.kind == kind,
        Book.year > year,
        Book.is_sold == False
    ).all()


def either(session: Session, kind, year):
    return session.query(Book).filter((Book.kind == kind) | (Book.year == year)).all()


def nested(session: Session, kind):
    return session.query(Book).filter(
        or_(
            Book.sold_at.is_(None),
            and_(Book.kind == kind, Book.is_sold == True),
        )
    )


def labelled(session: Session):
    label = case((Book.sold_at.is_(None), "here"), else_="gone")
    return session.execute(select(Book.id, label)).all()
