from flask import Blueprint, jsonify, request
from flask_sqlalchemy import SQLAlchemy

from shop.models import Order, Role, db

orders = Blueprint("orders", __name__)


@orders.get("/orders")
def index():
    page = Order.query.order_by(Order.id).limit(50).all()
    return jsonify([order.to_dict() for order in page])


@orders.get("/orders/mine")
def mine():
    return jsonify([order.to_dict() for order in Order.query.filter_by(customer=request.args["customer"]).all()])


@orders.get("/roles")
def roles():
    return jsonify([role.name for role in Role.query.all()])


@orders.get("/total")
def total():
    return jsonify(total=db.session.query(Order).count())
