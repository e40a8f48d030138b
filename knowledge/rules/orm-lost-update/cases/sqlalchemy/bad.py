from sqlalchemy.orm import Session

from shop.models import Book, db


def sell(session: Session, pk):
    book = session.get(Book, pk)
    book.stock -= 1  # expect: orm-lost-update
    session.commit()


def credit(pk, amount):
    book = Book.query.filter_by(id=pk).first()
    book.balance = book.balance + amount  # expect: orm-lost-update likely
    db.session.commit()
