from flask import request

from .storage import columns, page_size, table, warehouse


def items():
    rows = warehouse.cursor()
    rows.execute(f"SELECT {', '.join(columns)} FROM {table} WHERE name = %s LIMIT {page_size}", (request.args["name"],))
    return rows.fetchall()
