from django.db import models


class Author(models.Model):
    name = models.CharField(max_length=100)


class Tag(models.Model):
    name = models.CharField(max_length=20)


class Book(models.Model):
    title = models.CharField(max_length=200)
    meta = models.JSONField(default=dict)
    author = models.ForeignKey(Author, related_name="books", on_delete=models.CASCADE)
    tags = models.ManyToManyField(Tag)

    @property
    def price(self):
        return self.meta["price"]


def loaded():
    for book in Book.objects.select_related("author").prefetch_related("tags"):
        print(book.author.name, [tag.name for tag in book.tags.all()])


def loaded_all():
    for book in Book.objects.select_related():
        print(book.author.name)


def plain_fields():
    for book in Book.objects.all():
        print(book.title.name, book.price.amount, book.meta.items)


def manager_handed_on(collect):
    for book in Book.objects.all():
        collect(book.tags)


def id_only():
    for book in Book.objects.all():
        print(book.author_id)


def written(author):
    for book in Book.objects.all():
        book.author = author


def in_memory():
    for book in [Book(title="A"), Book(title="B")]:
        print(book.author.name)
