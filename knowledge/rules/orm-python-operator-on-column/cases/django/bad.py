from django.db.models import Q

from shop.models import Book


def new_novels(year):
    return Book.objects.filter(Q(kind="novel") and Q(year__gt=year))  # expect: orm-python-operator-on-column


def shelf(author, year):
    wanted = Q(author=author) or Q(year=year) or Q(kind="novel")  # expect: orm-python-operator-on-column
    return Book.objects.filter(wanted)


def others():
    return Book.objects.filter(not Q(kind="novel"))  # expect: orm-python-operator-on-column
