from sqlalchemy.orm import Session

from stock.models import Shelf


def shelves(session: Session, keys, count):
    found = []
    for position in range(count):
        found.append(session.get(Shelf, keys[position]))  # expect: orm-query-in-loop
    return found


def named(session: Session, names, count):
    found = []
    for position in range(0, count):
        name = names[position]
        found.append(session.query(Shelf).filter(Shelf.name == name).first())  # expect: orm-query-in-loop
    return found
