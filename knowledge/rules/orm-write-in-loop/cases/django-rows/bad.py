from django.db import models
from django.http import JsonResponse


class Book(models.Model):
    price = models.IntegerField()
    public = models.BooleanField()


def publish(request):
    for book in Book.objects.filter(public=False):
        book.public = True
        book.save()  # expect: orm-write-in-loop possible
    return JsonResponse({})


def raise_prices(request):
    priced = Book.objects.exclude(price=0)
    for book in priced:
        book.price = book.price + 1
        book.save(update_fields=["price"])  # expect: orm-write-in-loop possible
    return JsonResponse({})


def remove(request):
    for book in Book.objects.filter(price=0):
        book.delete()  # expect: orm-write-in-loop possible
    return JsonResponse({})
