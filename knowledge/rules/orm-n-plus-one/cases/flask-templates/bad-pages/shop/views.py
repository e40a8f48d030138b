from flask import Blueprint, render_template, request
from sqlalchemy import select

from .models import Book, db

shop = Blueprint("shop", __name__)


@shop.route("/books")
def books():
    found = db.session.query(Book).order_by(Book.title).all()  # expect: orm-n-plus-one likely
    return render_template("books/list.html", books=found)


@shop.route("/copies")
def copies():
    found = db.session.scalars(select(Book).order_by(Book.title)).all()  # expect: orm-n-plus-one
    return render_template("books/copies.html", title="Copies", books=found)


@shop.route("/pages")
def pages():
    page = Book.query.order_by(Book.title).paginate(page=request.args.get("page", 1, int))  # expect: orm-n-plus-one likely
    return render_template("books/pages.html", pagination=page)


@shop.route("/authors")
def authors():
    return render_template("books/authors.html", books=Book.query.all())  # expect: orm-n-plus-one likely
