from django.db import models

from .publishers import Author, Publisher


class Series(models.Model):
    title = models.CharField(max_length=80)

    def author_names(self):
        return [book.author.name for book in self.books.select_related('author').all()]

    def publishers(self):
        names = set()
        for book in self.books.select_related('publisher').filter(public=True):
            names.add(book.publisher.name)
        return names

    def countries(self):
        return {book.author.country.name for book in self.books.select_related("author", 'author__country')}

    def tag_names(self):
        books = self.books.prefetch_related('tags').order_by("title")
        return [tag.name for book in books for tag in book.tags.all()]

    @property
    def total(self):
        return sum(line.stock.price for book in self.books.prefetch_related('lines__stock').all() for line in book.lines.all())


class Tag(models.Model):
    name = models.CharField(max_length=80)


class Book(models.Model):
    title = models.CharField(max_length=80)
    series = models.ForeignKey(Series, on_delete=models.CASCADE, related_name="books")
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
    publisher = models.ForeignKey(Publisher, on_delete=models.CASCADE)
    tags = models.ManyToManyField(Tag)


class Stock(models.Model):
    price = models.IntegerField()


class Line(models.Model):
    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="lines")
    stock = models.ForeignKey(Stock, on_delete=models.CASCADE)
