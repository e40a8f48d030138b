from flask import request

from other.storage import warehouse


def publish():
    warehouse.execute("name=" + request.args["name"])
