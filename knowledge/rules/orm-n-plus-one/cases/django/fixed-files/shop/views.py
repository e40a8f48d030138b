from django.shortcuts import render

from people.models import Author
from shop.models import Book


def titles():
    return [(book.name, book.author) for book in Book.objects.select_related('author').all()]


def publishers():
    for book in Book.objects.select_related("author", 'author__publisher'):
        print(book.author.publisher.name)


def tagged(request):
    rows = [{"tags": list(book.tags.all())} for book in Book.objects.prefetch_related('tags').order_by("name")]
    return render(request, "books.html", {"rows": rows})


def counted():
    return {author.name: author.books.count() for author in Author.objects.prefetch_related('books').all()}


def reviewed():
    for book in Book.objects.prefetch_related('review_set').filter(name="x"):
        yield book.review_set.all()
