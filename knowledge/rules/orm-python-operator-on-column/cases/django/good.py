from django.db.models import Q

from shop.models import Book


def new_novels(year):
    return Book.objects.filter(Q(kind="novel") & Q(year__gt=year))


def shelf(author, year):
    return Book.objects.filter(Q(author=author) | ~Q(year=year))


def with_default(wanted=None, **fields):
    # What is given may be empty, and then the default counts.
    condition = wanted or Q(kind="novel")
    fallback = Q(**fields) or Q(kind="essay")
    return Book.objects.filter(condition, fallback)


def chosen(author):
    return Book.objects.filter(Q(author=author) if author else Q(kind="novel"))


def is_one(condition):
    return isinstance(condition, Q) and not condition.negated
