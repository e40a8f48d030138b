from sqlalchemy.orm import Session

from stock.models import Shelf

MONTHS = ["Jan", "Feb", "Mar"]


# Numbers, not positions.
def levels(session: Session, top):
    return [session.query(Shelf).filter(Shelf.level == level).count() for level in range(top)]


# The number is only where the answer goes.
def by_year(session: Session, first, last):
    totals = {}
    for year in range(first, last):
        totals[year] = session.query(Shelf).filter(Shelf.year == year).count()
    return totals


# A name for each number.
def by_month(session: Session, last):
    for month in range(last):
        print(MONTHS[month], session.query(Shelf).filter(Shelf.month == month).count())


# One query for all positions.
def all_at_once(session: Session, keys, count):
    wanted = [keys[position] for position in range(count)]
    return session.query(Shelf).filter(Shelf.id.in_(wanted)).all()
