from django.db import models
from djmoney.models.fields import MoneyField


class Author(models.Model):
    name = models.CharField(max_length=100)


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
    price = MoneyField(max_digits=8, decimal_places=2)
