from django.db import connection

SORTABLE = {"title": "title", "newest": "created_at DESC"}


def sorted_books(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM shop_book ORDER BY " + SORTABLE[request.GET["sort"]])
        return cursor.fetchall()


def checked(request):
    column = request.GET["sort"]
    if column in ("title", "price"):
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT id FROM shop_book ORDER BY {column}")
