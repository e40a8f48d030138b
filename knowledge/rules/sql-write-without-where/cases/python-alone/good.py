"""Update the list of accounts and set all of them to closed."""
from django.db import connection


def close(accounts, since):
    sql = "DELETE FROM orders"
    if since:
        sql += " WHERE placed_at < %s"
    with connection.cursor() as cursor:
        cursor.execute(sql, [since])
        cursor.execute("UPDATE accounts SET status = 'closed' " + accounts.condition())
    print("Delete from cart")
    print("update cart set new quantity")
    return "select a file from the list", "Select a file from the list"
