from flask import request

from app import storage
from app.storage import ledger, warehouse as stock


def items():
    rows = stock.cursor()
    rows.execute("SELECT id FROM items WHERE name = '" + request.args["name"] + "'")  # expect: sql-injection-concat
    return rows.fetchall()


def entries():
    with ledger.connect() as link:
        found = link.exec_driver_sql(f"SELECT id FROM entries WHERE account = '{request.args['account']}'")  # expect: sql-injection-concat
    return found, storage.ledger.connect().exec_driver_sql("SELECT 1")
