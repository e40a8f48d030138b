from django import forms

from shop.models import Book, Category

TITLES = list(Category.objects.values_list("title", flat=True))  # expect: orm-query-at-import
DEFAULT = Category.objects.first()  # expect: orm-query-at-import


class SearchForm(forms.Form):
    category = forms.ChoiceField(choices=[(row.id, row.title) for row in Category.objects.all()])  # expect: orm-query-at-import
    total = forms.IntegerField(max_value=Book.objects.count())  # expect: orm-query-at-import


def search(text, category=Category.objects.get(slug="all")):  # expect: orm-query-at-import
    return Book.objects.filter(title__contains=text, category=category)
