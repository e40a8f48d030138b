from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient().shop.users


@app.post("/login")
def login():
    email = str(request.json["email"])
    user = users.find_one({"email": email})
    other = users.find_one({"email": {"$eq": request.json["email"]}})
    return jsonify([bool(user), bool(other)])


@app.get("/search")
def search():
    found = users.find({"name": request.args["name"], "town": request.form["town"]})
    return jsonify(list(found))


@app.post("/rename")
def rename():
    users.update_one({"_id": int(request.json["id"])}, {"$set": {"name": request.json["name"]}})
    return "", 204
