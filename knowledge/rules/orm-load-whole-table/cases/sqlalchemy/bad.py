from flask import Blueprint, jsonify
from flask_sqlalchemy import SQLAlchemy

from shop.models import Order, db

orders = Blueprint("orders", __name__)


@orders.get("/orders")
def index():
    return jsonify([order.to_dict() for order in Order.query.all()])  # expect: orm-load-whole-table possible


@orders.get("/orders/all")
def everything():
    rows = db.session.query(Order).all()  # expect: orm-load-whole-table possible
    return jsonify([row.to_dict() for row in rows])
