from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient().shop.users


@app.post("/login")
def login():
    user = users.find_one({"email": str(request.json["email"]), "password": str(request.json["password"])})
    return jsonify(bool(user))


@app.post("/reset")
def reset():
    data = request.get_json()
    users.update_one({"token": str(data.get("token"))}, {"$set": {"active": True}})
    return "", 204
