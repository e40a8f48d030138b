from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient().shop.users


@app.post("/login")
def login():
    user = users.find_one({"email": request.json["email"], "password": request.json["password"]})  # expect: nosql-operator-injection
    return jsonify(bool(user))


@app.post("/reset")
def reset():
    data = request.get_json()
    users.update_one({"token": data.get("token")}, {"$set": {"active": True}})  # expect: nosql-operator-injection
    return "", 204
