from django.db import models


class Country(models.Model):
    code = models.CharField(max_length=2)


class Author(models.Model):
    name = models.CharField(max_length=100)
    country = models.ForeignKey(Country, on_delete=models.CASCADE)


class Tag(models.Model):
    name = models.CharField(max_length=20)


class Book(models.Model):
    title = models.CharField(max_length=200)
    author = models.ForeignKey(Author, related_name="books", on_delete=models.CASCADE)
    tags = models.ManyToManyField(Tag)


def titles():
    books = Book.objects.select_related('author').filter(title__startswith="A").order_by("title")
    return [f"{book.title} by {book.author.name}" for book in books]


def tag_lists():
    result = {}
    for number, book in enumerate(Book.objects.prefetch_related('tags').all()):
        result[number] = [tag.name for tag in book.tags.all()]
    return result


def second_hop():
    for book in Book.objects.select_related("author", 'author__country'):
        print(book.author.country.code)


def passed_on(send):
    for book in Book.objects.select_related('author').iterator():
        send(book.author)


def by_key():
    return sum(book.author.pk for book in list(Book.objects.select_related('author').all()))


def both():
    for book in Book.objects.prefetch_related('tags').select_related('author').exclude(title=""):
        print(book.author.name)
        print(book.author.name.upper(), book.tags.count())


# No fix: what streams its rows can't load many of them at once, and the last one is asked for in another order.
def streamed_tags():
    for book in Book.objects.order_by("title").iterator():
        print(list(book.tags.all()))  # expect: orm-n-plus-one


def last_tags():
    for book in Book.objects.order_by("title"):
        print(book.tags.last())  # expect: orm-n-plus-one


def streamed_authors():
    for book in Book.objects.select_related('author').order_by("isbn").iterator():
        print(book.author.name)
