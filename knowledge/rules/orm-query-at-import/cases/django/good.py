from django import forms

from shop.models import Book, Category

# Nothing is sent before somebody asks for the rows.
SHOWN = Category.objects.filter(shown=True)


def titles():
    return [(row.id, row.title) for row in Category.objects.all()]


class SearchForm(forms.Form):
    category = forms.ModelChoiceField(queryset=Category.objects.all())
    title = forms.ChoiceField(choices=titles)
    newest = forms.ChoiceField(choices=lambda: [(book.id, book.title) for book in Book.objects.all()])

    def total(self):
        return Book.objects.count()


def search(text, category=None):
    category = category or Category.objects.get(slug="all")
    return Book.objects.filter(title__contains=text, category=category)
