from django.shortcuts import render

from people.models import Author
from shop.models import Book


def titles():
    return [(book.name, book.author) for book in Book.objects.all()]  # expect: orm-n-plus-one


def publishers():
    for book in Book.objects.select_related("author"):
        print(book.author.publisher.name)  # expect: orm-n-plus-one


def tagged(request):
    rows = [{"tags": list(book.tags.all())} for book in Book.objects.order_by("name")]  # expect: orm-n-plus-one
    return render(request, "books.html", {"rows": rows})


def counted():
    return {author.name: author.books.count() for author in Author.objects.all()}  # expect: orm-n-plus-one


def reviewed():
    for book in Book.objects.filter(name="x"):
        yield book.review_set.all()  # expect: orm-n-plus-one
