from django.db.models import Q

from shop.models import Book


def new_novels(year):
    return Book.objects.filter(Q(kind="novel") & Q(year__gt=year))


def shelf(author, year):
    wanted = Q(author=author) | Q(year=year) | Q(kind="novel")
    return Book.objects.filter(wanted)


def others():
    return Book.objects.filter(~Q(kind="novel"))
