from django.db import models
from django.http import JsonResponse


class Book(models.Model):
    price = models.IntegerField()
    public = models.BooleanField()


def publish(request):
    Book.objects.filter(public=False).update(public=True)
    books = list(Book.objects.all())
    for book in books:
        book.price += 1
    Book.objects.bulk_update(books, ["price"])
    return JsonResponse({})


def sometimes(request):
    for book in Book.objects.all():
        if book.price < 0:
            book.price = 0
            book.save()


def nothing_is_set(request):
    # A save alone runs what the model does when it is saved.
    for book in Book.objects.all():
        book.save()


def with_a_file(request):
    for book in Book.objects.filter(price=0):
        remove_cover(book)
        book.delete()


def given(books):
    for book in books:
        book.public = True
        book.save()


def one(request, pk):
    for book in Book.objects.filter(pk=pk)[:1]:
        book.public = True
        book.save()


def copied(request):
    for book in Book.objects.all():
        book.pk = None
        book.public = False
        book.save()


def guarded(request):
    for book in Book.objects.all():
        try:
            book.public = True
            book.save()
        except ValueError:
            continue


def remove_cover(book):
    pass
