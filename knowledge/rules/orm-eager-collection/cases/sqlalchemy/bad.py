from sqlalchemy import Column, ForeignKey, Integer, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    pass


tagged = Table("tagged", Base.metadata, Column("book", ForeignKey("book.id")), Column("tag", ForeignKey("tag.id")))


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    reviews: Mapped[list["Review"]] = relationship(back_populates="book", lazy="joined")  # expect: orm-eager-collection
    tags = relationship("Tag", secondary=tagged, lazy="subquery")  # expect: orm-eager-collection
