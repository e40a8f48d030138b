from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.views.generic import DetailView, ListView, TemplateView

from .loading import SearchMixin, with_authors
from .models import Author, Book, Order


def book_list(request):
    books = Book.objects.select_related("author").filter(title__startswith="A")
    return render(request, "shop/books.html", {"books": books})


def added_later(request):
    books = Book.objects.all()
    books = books.select_related("author")
    return render(request, "shop/books.html", {"books": books})


def book_pages(request):
    paginator = Paginator(Book.objects.select_related("author").order_by("title"), 25)
    return render(request, "shop/pages.html", {"page": paginator.get_page(1)})


# The template reads the key only.
def keys(request):
    return render(request, "shop/keys.html", {"books": Book.objects.all()})


def dictionaries(request):
    books = Book.objects.values("title", "author__name")
    return render(request, "shop/books.html", {"books": books})


def one_book(request):
    return render(request, "shop/first.html", {"books": Book.objects.all()})


# Two templates of this name: which one is not known.
def themed(request):
    return render(request, "themed.html", {"books": Book.objects.all()})


def absent(request):
    return render(request, "elsewhere/books.html", {"books": Book.objects.all()})


def cached(request):
    return render(request, "shop/cached.html", {"books": Book.objects.all()})


def unknown(request):
    return render(request, "shop/books.html", {"books": with_authors(Book.objects.all())})


def chosen(request, name):
    return render(request, name, {"books": Book.objects.all()})


# What one row needs is one query.
def order_page(request, pk):
    order = get_object_or_404(Order.objects.prefetch_related("lines__book"), pk=pk)
    return render(request, "shop/order.html", {"order": order})


# The author of the books is known.
def author_page(request, pk):
    author = get_object_or_404(Author, pk=pk)
    return render(request, "shop/books.html", {"books": author.books.all()})


def other_variable(request):
    return render(request, "shop/books.html", {"volumes": Book.objects.all()})


def replaced(request):
    context = {"books": Book.objects.all()}
    context["books"] = [{"title": "None", "author": {"name": "Nobody"}}]
    return render(request, "shop/books.html", context)


class BookList(ListView):
    queryset = Book.objects.prefetch_related("tags")
    paginate_by = 25


class Loaded(ListView):
    model = Book
    template_name = "shop/books.html"
    context_object_name = "books"

    def get_queryset(self):
        return super().get_queryset().select_related("author")


class Managed(ListView):
    model = Book
    template_name = "shop/books.html"
    context_object_name = "books"

    def get_queryset(self):
        books = super().get_queryset()
        return books.with_authors().order_by("title")


class Helped(ListView):
    model = Book
    template_name = "shop/books.html"
    context_object_name = "books"

    def get_queryset(self):
        return with_authors(super().get_queryset())


class Chosen(ListView):
    model = Book
    template_name = "shop/books.html"
    context_object_name = "books"

    def get_queryset(self):
        books = super().get_queryset().filter(title__contains=self.request.GET.get("q", ""))
        if self.kwargs.get("tag"):
            books = books.filter(tags=self.kwargs["tag"])
        return books.select_related("author")


class Loading:
    def get_queryset(self):
        return Book.objects.select_related("author")


class Mixed(Loading, ListView):
    model = Book
    template_name = "shop/books.html"
    context_object_name = "books"


# Another class of this page has its own rows.
class AnyBooks(ListView):
    model = Book
    template_name = "shop/books.html"
    context_object_name = "books"


class SomeBooks(AnyBooks):
    def get_queryset(self):
        return super().get_queryset().select_related("author")


class Searched(SearchMixin, ListView):
    model = Book
    template_name = "shop/books.html"
    context_object_name = "books"


class Home(TemplateView):
    template_name = "shop/books.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["books"] = Book.objects.select_related("author")
        return context


class OrderDetail(DetailView):
    queryset = Order.objects.prefetch_related("lines__book")
    template_name = "shop/order.html"


class BookDetail(DetailView):
    model = Book
