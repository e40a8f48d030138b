from django.db import IntegrityError, transaction

from shop.models import Author, Book, Notice, Shelf


def add_author(name):
    return Author.objects.get_or_create(name=name)[0]


def add_book(isbn, title):
    if not Book.objects.filter(isbn=isbn).exists():
        try:
            Book.objects.create(isbn=isbn, title=title)
        except IntegrityError:
            return Book.objects.get(isbn=isbn)


def shelf_of(room, number):
    try:
        return Shelf.objects.get(room=room, number=number)
    except Shelf.DoesNotExist:
        try:
            return Shelf.objects.create(room=room, number=number)
        except IntegrityError:
            return Shelf.objects.get(room=room, number=number)


@transaction.atomic
def locked(room, number):
    Room = room.__class__
    Room.objects.select_for_update().get(pk=room.pk)
    if not Shelf.objects.filter(room=room, number=number).exists():
        Shelf.objects.create(room=room, number=number)


def note(book):
    # Another table: what is missing there is reported here.
    if not Book.objects.filter(isbn=book.isbn).exists():
        Notice.objects.create(text=f"{book.isbn} is unknown")


def sell(book, buyer):
    # The row that is created is not the one that was looked for.
    if not Notice.objects.filter(kind="sold-out").exists():
        Notice.objects.create(kind="sold", text=buyer)


def taken(name):
    if Author.objects.filter(name=name).exists():
        raise ValueError("taken")
    return name


def copy(book):
    if Book.objects.filter(isbn=book.isbn).exists():
        Book.objects.create(isbn=book.isbn, title="copy")


def pay_back(order, amount):
    # What is looked for is another kind of row than what is created.
    pending = order.refunds.filter(amount=amount, state__in=("new", "sent")).first()
    if pending:
        pending.finish()
    else:
        order.refunds.create(amount=amount, state="external")
