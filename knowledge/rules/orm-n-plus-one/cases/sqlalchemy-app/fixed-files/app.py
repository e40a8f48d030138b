from sqlalchemy.orm import joinedload
from flask import jsonify
from sqlalchemy import select
from models import db, Order, Customer, User

def orders():
    return jsonify([{"id": o.id, "c": o.customer.name} for o in Order.query.options(joinedload(Order.customer)).all()])
def orders2():
    orders = db.session.query(Order).options(joinedload(Order.items)).filter(Order.paid == True).all()
    for o in orders:
        for item in o.items:
            print(item.name)
async def orders3(session):
    result = await session.execute(select(Order).options(joinedload(Order.customer)))
    orders = result.scalars().all()
    return [o.customer.name for o in orders]
async def orders4(session, ids):
    out = []
    for i in ids:
        res = await session.execute(select(User).where(User.id == i))  # expect: orm-query-in-loop
        out.append(res.scalar_one())  # expect: orm-query-in-loop
    return out
def orders5():
    customers = Customer.query.all()
    for c in customers:
        c.n = Order.query.filter_by(customer_id=c.id).count()  # expect: orm-query-in-loop likely
def orders6(session):
    return [{**c.to_dict(), "last": session.query(Order).filter(Order.customer_id == c.id).order_by(Order.id.desc()).first()} for c in session.query(Customer)]  # expect: orm-query-in-loop likely
