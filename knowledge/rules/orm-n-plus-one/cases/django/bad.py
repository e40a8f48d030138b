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
    books = Book.objects.filter(title__startswith="A").order_by("title")
    return [f"{book.title} by {book.author.name}" for book in books]  # expect: orm-n-plus-one


def tag_lists():
    result = {}
    for number, book in enumerate(Book.objects.all()):
        result[number] = [tag.name for tag in book.tags.all()]  # expect: orm-n-plus-one
    return result


def second_hop():
    for book in Book.objects.select_related("author"):
        print(book.author.country.code)  # expect: orm-n-plus-one


def passed_on(send):
    for book in Book.objects.iterator():
        send(book.author)  # expect: orm-n-plus-one


def by_key():
    return sum(book.author.pk for book in list(Book.objects.all()))  # expect: orm-n-plus-one


def both():
    for book in Book.objects.exclude(title=""):
        print(book.author.name)  # expect: orm-n-plus-one
        print(book.author.name.upper(), book.tags.count())  # expect: orm-n-plus-one


# No fix: what streams its rows can't load many of them at once, and the last one is asked for in another order.
def streamed_tags():
    for book in Book.objects.order_by("title").iterator():
        print(list(book.tags.all()))  # expect: orm-n-plus-one


def last_tags():
    for book in Book.objects.order_by("title"):
        print(book.tags.last())  # expect: orm-n-plus-one


def streamed_authors():
    for book in Book.objects.order_by("isbn").iterator():
        print(book.author.name)  # expect: orm-n-plus-one
