from django.db import models


class Country(models.Model):
    name = models.CharField(max_length=80)


class Author(models.Model):
    name = models.CharField(max_length=80)
    country = models.ForeignKey(Country, on_delete=models.CASCADE)


class Tag(models.Model):
    name = models.CharField(max_length=80)
    owner = models.ForeignKey(Author, on_delete=models.CASCADE)


class Book(models.Model):
    title = models.CharField(max_length=80)
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="books")
    tags = models.ManyToManyField(Tag)

    def byline(self):
        return f"{self.title} by {self.author.name}"


class Order(models.Model):
    number = models.CharField(max_length=20)
    buyer = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="orders")


class Line(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    book = models.ForeignKey(Book, on_delete=models.CASCADE)
