from sqlalchemy import Column, ForeignKey, Integer
from sqlalchemy.orm import DeclarativeBase, Mapped, joinedload, mapped_column, relationship, select


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id = Column(Integer, ForeignKey("author.id"))
    author: Mapped["Author"] = relationship(lazy="joined")
    publisher = relationship("Publisher", lazy="joined")
    reviews: Mapped[list["Review"]] = relationship(back_populates="book")
    sales: Mapped[list["Sale"]] = relationship(lazy="raise")
    prices: Mapped[list["Price"]] = relationship(lazy="selectin")


def with_reviews():
    return select(Book).options(joinedload(Book.reviews))
