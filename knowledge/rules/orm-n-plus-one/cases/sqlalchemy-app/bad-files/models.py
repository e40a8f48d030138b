from flask_sqlalchemy import SQLAlchemy
db = SQLAlchemy()
class Customer(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String)
    orders = db.relationship("Order", back_populates="customer")
class Order(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    customer_id = db.Column(db.ForeignKey("customer.id"))
    customer = db.relationship("Customer", back_populates="orders")
    items = db.relationship("Item", backref="order")
class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
class Item(db.Model):
    order_id = db.Column(db.ForeignKey("order.id"))
    name = db.Column(db.String)
