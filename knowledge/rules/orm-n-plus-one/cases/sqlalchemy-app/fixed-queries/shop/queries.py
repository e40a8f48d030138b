from sqlalchemy.orm import joinedload, selectinload
from sqlalchemy import select

from .models import Order


def open_orders(session):
    return session.scalars(select(Order).options(joinedload(Order.customer)).where(Order.customer_id.is_not(None))).all()


async def newest(session, count):
    result = await session.scalars(select(Order).options(selectinload(Order.items)).order_by(Order.id.desc()).limit(count))
    return result.all()


def old_orders(session):
    return session.query(Order).options(joinedload(Order.customer)).filter(Order.id < 100)
