from django.db import connection


def sales(country, since):
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            SELECT book.title, SUM(line.quantity)
            FROM shop_orderline line
            JOIN shop_book book ON book.id = line.book_id
            JOIN shop_author author ON author.id = book.author_id
            JOIN shop_order placed ON placed.id = line.order_id
            WHERE author.country = '{country}' AND placed.placed_at >= '{since}'
            GROUP BY book.title
            ORDER BY 2 DESC
            """
        )
        return cursor.fetchall()


def low_stock(limit):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, title, stock FROM shop_book WHERE stock < %s ORDER BY stock", [limit])
        return cursor.fetchall()
