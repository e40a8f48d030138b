from flask import Blueprint, render_template
from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from .models import Book, db

shop = Blueprint("shop", __name__)


@shop.route("/books")
def books():
    found = db.session.query(Book).options(joinedload(Book.author)).order_by(Book.title).all()
    return render_template("books/list.html", books=found)


@shop.route("/copies")
def copies():
    found = db.session.scalars(select(Book).options(selectinload(Book.copies))).all()
    return render_template("books/copies.html", books=found)


# The declaration of the relation says that it is loaded with its row.
@shop.route("/publishers")
def publishers():
    return render_template("books/publishers.html", books=Book.query.all())


@shop.route("/titles")
def titles():
    found = db.session.query(Book.title, Book.author_id).all()
    return render_template("books/list.html", books=found)


@shop.route("/rows")
def rows():
    return render_template("books/rows.html", books=Book.query.all())


@shop.route("/one")
def one():
    return render_template("books/one.html", book=db.session.get(Book, 1))
