from django.db import models

from .publishers import Author, Publisher


class Series(models.Model):
    title = models.CharField(max_length=80)

    def author_names(self):
        return [book.author.name for book in self.books.all()]  # expect: orm-n-plus-one

    def publishers(self):
        names = set()
        for book in self.books.filter(public=True):
            names.add(book.publisher.name)  # expect: orm-n-plus-one
        return names

    def countries(self):
        return {book.author.country.name for book in self.books.select_related("author")}  # expect: orm-n-plus-one

    def tag_names(self):
        books = self.books.order_by("title")
        return [tag.name for book in books for tag in book.tags.all()]  # expect: orm-n-plus-one

    @property
    def total(self):
        return sum(line.stock.price for book in self.books.all() for line in book.lines.all())  # expect: orm-n-plus-one, orm-n-plus-one


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
