from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Author(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    books = db.relationship("Book", back_populates="author")


class Book(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(80))
    author_id = db.Column(db.ForeignKey("author.id"))
    author = db.relationship("Author", back_populates="books", uselist=False)
    copies = db.relationship("Copy", backref="book")
    publisher = db.relationship("Publisher", lazy="joined")


class Copy(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    shelf = db.Column(db.String(20))


class Publisher(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
