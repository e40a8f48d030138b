import os

import click
from flask import Flask
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)


@app.cli.command("reset-db")
def reset_db():
    db.drop_all()
    db.create_all()


def create_app():
    db.create_all()
    if os.environ.get("SHOP_RESET"):
        db.drop_all()
    return app


def tear_down():
    db.metadata.drop_all(db.engine)


if __name__ == "__main__":
    click.confirm("Drop all tables?", abort=True)
    db.drop_all()
