"""Pages whose templates send one query per row. `backhint check --fix` must turn each into a constant number."""

from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.views.generic import ListView, TemplateView

from .models import Author, Book, Shelf


def by_author(request):
    books = Book.objects.order_by("title")
    return render(request, "shop/by_author.html", {"books": books})


def on_pages(request):
    pages = Paginator(Book.objects.order_by("pk"), 100)
    return render(request, "shop/tags.html", {"books": pages.get_page(1)})


def on_shelf(request):
    shelf = get_object_or_404(Shelf, name="First")
    return render(request, "shop/shelf.html", {"shelf": shelf})


class BookList(ListView):
    model = Book
    ordering = "pk"


class Authors(ListView):
    model = Author
    template_name = "shop/authors.html"

    def get_queryset(self):
        return super().get_queryset().order_by("name")


class Home(TemplateView):
    template_name = "shop/by_author.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["books"] = Book.objects.filter(title__startswith="Book")
        return context
