from django.db import models

from .publishers import Author, Publisher


class Series(models.Model):
    title = models.CharField(max_length=80)

    def author_names(self):
        return [book.author.name for book in self.books.select_related("author")]

    def titles(self):
        return [book.title for book in self.books.all()]

    def own(self):
        # The rows know the object that they were asked of.
        return [book.series.title for book in self.books.all()]

    def keys(self):
        return [(book.author_id, book.publisher_id) for book in self.books.all()]

    def tag_names(self):
        return [tag.name for book in self.books.prefetch_related("tags") for tag in book.tags.all()]

    def countries(self):
        return {book.author.country.name for book in self.books.select_related("author__country")}

    def first(self):
        book = self.books.first()
        return book.author.name if book else ""

    def values(self):
        return [row["author__name"] for row in self.books.values("author__name")]


class Tag(models.Model):
    name = models.CharField(max_length=80)


class Book(models.Model):
    title = models.CharField(max_length=80)
    series = models.ForeignKey(Series, on_delete=models.CASCADE, related_name="books")
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
    publisher = models.ForeignKey(Publisher, on_delete=models.CASCADE)
    tags = models.ManyToManyField(Tag)
