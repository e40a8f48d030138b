from django.core.paginator import Paginator
from django.db import models


class Author(models.Model):
    name = models.CharField(max_length=100)


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
    isbn = models.CharField(max_length=13)


def in_one_query(isbns):
    books = {book.isbn: book for book in Book.objects.filter(isbn__in=isbns)}
    return [books.get(isbn) for isbn in isbns]


def in_chunks(isbns):
    found = []
    for start in range(0, len(isbns), 500):
        found += Book.objects.filter(isbn__in=isbns[start : start + 500]).count()
    return found


def chunked(chunks, isbns):
    for chunk in chunks(isbns, 500):
        yield Book.objects.filter(isbn__in=chunk).first()


def the_same_for_all(rows):
    for row in rows:
        print(row, Book.objects.first())


def few_constants():
    return {kind: Book.objects.filter(isbn=kind).count() for kind in ("a", "b")}


def other_tables(models_):
    return [model.objects.get(name="x") for model in models_]


def plain_dictionaries(rows, prices):
    objects = {}
    for row in rows:
        print(prices.get(row), objects.get(row), row.get("isbn"))


def first_hit(names):
    for name in names:
        return Author.objects.filter(name=name).first()


def built_not_sent(names):
    queries = []
    for name in names:
        queries.append(Author.objects.filter(name=name))
    return queries


def later(names):
    for name in names:
        yield lambda: Author.objects.get(name=name)


def pages(books):
    for page in Paginator(books, 100):
        print(Book.objects.filter(pk__in=page).count())


def locked(orders):
    for order in orders:
        fresh = Book.objects.select_for_update().get(pk=order.pk)
        fresh.save()


def table_of_constants():
    sources = {"ecb": 1, "cnb": 2}
    for source, task in sources.items():
        print(task, Book.objects.filter(isbn=source).count())


def answers_of_a_form(form_data, response, session):
    for key, value in response.items():
        if value.required and not form_data.get(key):
            print(session.cart.get("contact", {}).get(key))


def reloaded_after_work(books, render):
    for book in books:
        render(book)
        book.refresh_from_db()


def years(first, last):
    totals = {}
    for year in range(first, last + 1):
        totals[year] = Book.objects.filter(published__year=year).count()
    return totals


def twins(orders):
    for order in orders:
        try:
            book, _ = order.reserve()
        except Book.MultipleObjectsReturned:
            book = Book.objects.filter(order=order).first()
        print(book.title)


def by_any_unique_key(row, keys):
    for key in keys:
        conditions = {name: row.get(name) for name in key}
        if Book.objects.filter(**conditions).exists():
            return False
    return True
