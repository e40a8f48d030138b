from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String)
    is_admin = db.Column(db.Boolean, default=False)


@app.post("/users")
def create():
    data = request.get_json()
    user = User(**data)  # expect: orm-mass-assignment
    db.session.add(user)
    db.session.commit()
    return {"id": user.id}
