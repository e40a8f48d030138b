from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from .models import Order


def open_orders(session):
    return session.scalars(select(Order).options(joinedload(Order.customer))).all()


def old_orders(session):
    return session.query(Order).options(selectinload(Order.items)).filter(Order.id < 100)


def pairs(session):
    return session.execute(select(Order.id, Order.customer_id)).all()
