from shop.models import Book


def load(rows):
    for row in rows:
        Book.objects.create(title=row["title"])  # expect: orm-write-in-loop likely
