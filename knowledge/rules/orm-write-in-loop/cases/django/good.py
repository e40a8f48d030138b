from shop.models import Book


def load(rows):
    Book.objects.bulk_create(Book(title=row["title"]) for row in rows)


def used(rows):
    for row in rows:
        book = Book.objects.create(title=row["title"])
        book.tags.add(row["tag"])


def only_some(rows):
    for row in rows:
        if row["new"]:
            Book.objects.create(title=row["title"])


def each_on_its_own(rows):
    for row in rows:
        try:
            Book.objects.create(title=row["title"])
        except ValueError:
            print(row)


def few():
    for title in ("A", "B"):
        Book.objects.create(title=title)


def parts(batches):
    for batch in batches:
        Book.objects.bulk_create(batch)


def logged(user, request, devices):
    for device in devices:
        AuditLog.objects.create(user, request, "removed", device=device.name)
