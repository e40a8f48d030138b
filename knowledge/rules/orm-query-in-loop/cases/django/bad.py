from django.db import models


class Author(models.Model):
    name = models.CharField(max_length=100)


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
    isbn = models.CharField(max_length=13)


def by_isbn(isbns):
    return [Book.objects.get(isbn=isbn) for isbn in isbns]  # expect: orm-query-in-loop


def import_rows(rows):
    for row in rows:
        isbn = row["isbn"].strip()
        if Book.objects.filter(isbn=isbn).exists():  # expect: orm-query-in-loop
            continue
        print(isbn)


def counts():
    result = {}
    for author in Author.objects.all():
        result[author.pk] = Book.objects.filter(author=author).count()  # expect: orm-query-in-loop
    return result


def firsts(names):
    found = []
    for name in names:
        candidates = Author.objects.filter(name=name)
        found.append(candidates.first())  # expect: orm-query-in-loop
    return found


def by_position(ids):
    for position in range(len(ids)):
        print(Book.objects.get(pk=ids[position]))  # expect: orm-query-in-loop


def tried(orders):
    for order in orders:
        try:
            print(Book.objects.get(isbn=order.isbn))  # expect: orm-query-in-loop
        except Book.DoesNotExist:
            print("none")
