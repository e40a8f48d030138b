from django.db import models

from ..people.models import Named


class Book(Named):
    cover_text = models.JSONField()
    author = models.ForeignKey("people.Author", on_delete=models.CASCADE, related_name="books")
    tags = models.ManyToManyField("Tag")


class Tag(models.Model):
    word = models.CharField(max_length=30)


class Review(models.Model):
    book = models.ForeignKey(Book, on_delete=models.CASCADE)
