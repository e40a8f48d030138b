from django.db import models


class Author(models.Model):
    name = models.CharField(max_length=200)


class Tag(models.Model):
    label = models.CharField(max_length=40)


class Book(models.Model):
    title = models.CharField(max_length=200)
    published_on = models.DateField()
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
    editor = models.ForeignKey(Author, on_delete=models.SET_NULL, null=True, related_name="edited")
    tags = models.ManyToManyField(Tag)
