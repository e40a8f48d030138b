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
    return session.query(Book).filter(Book.sold_at is None).all()  # expect: orm-python-operator-on-column


def sold(session: Session):
    statement = select(Book).where(Book.sold_at is not None)  # expect: orm-python-operator-on-column
    return session.scalars(statement).all()


def of_year(session: Session, year):
    return session.query(Book).filter(Book.year is year).first()  # expect: orm-python-operator-on-column


def on_shelf(session: Session):
    return session.query(Book).filter(not Book.is_sold).all()  # expect: orm-python-operator-on-column


def others(session: Session, kind):
    return session.query(Book).filter(not Book.kind == kind).all()  # expect: orm-python-operator-on-column


def of_kinds(session: Session, kinds):
    return session.scalars(select(Book).where(Book.kind in kinds)).all()  # expect: orm-python-operator-on-column


def without_kinds(session: Session, kinds):
    return session.scalars(select(Book).where(Book.kind not in kinds)).all()  # expect: orm-python-operator-on-column


def new_of_kind(session: Session, kind, year):
    return session.query(Book).filter(Book.kind == kind and Book.year > year).all()  # expect: orm-python-operator-on-column


def of_three(session: Session, kind, year):
    return session.query(Book).filter(
        Book.kind == kind  # expect: orm-python-operator-on-column
        and Book.year > year
        and Book.is_sold == False
    ).all()


def either(session: Session, kind, year):
    return session.query(Book).filter(Book.kind == kind or Book.year == year).all()  # expect: orm-python-operator-on-column


def nested(session: Session, kind):
    return session.query(Book).filter(
        or_(
            Book.sold_at is None,  # expect: orm-python-operator-on-column
            and_(Book.kind == kind, Book.is_sold == True),
        )
    )


def labelled(session: Session):
    label = case((Book.sold_at is None, "here"), else_="gone")  # expect: orm-python-operator-on-column
    return session.execute(select(Book.id, label)).all()
