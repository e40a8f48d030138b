from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.template.response import TemplateResponse
from django.views.generic import DetailView, ListView, TemplateView

from .models import Author, Book, Order


def book_list(request):
    books = Book.objects.select_related('author').filter(title__startswith="A")
    return render(request, "shop/books.html", {"books": books})


# A page of the rows has as many queries as rows.
def book_pages(request):
    context = {"title": "Books"}
    paginator = Paginator(Book.objects.select_related('author').order_by("title"), 25)
    context["page"] = paginator.get_page(request.GET.get("page"))
    return render(request, "shop/pages.html", context)


# The row is handed on to another template.
def shelf(request):
    books = Book.objects.select_related("author", 'author__country')
    return TemplateResponse(request, "shop/shelf.html", context={"shelf": books})


# The rows of one row are many.
def order_page(request, pk):
    order = get_object_or_404(Order.objects.prefetch_related('lines__book'), pk=pk)
    return render(request, "shop/order.html", {"order": order})


def order_receipt(request, pk):
    order = Order.objects.prefetch_related('lines__book').get(pk=pk)
    return render(request, "shop/order.html", {"order": order})


def tags(request):
    # The first hop is loaded, what the template reads behind it is not.
    books = Book.objects.prefetch_related("tags", 'tags__owner')
    return render(request, "shop/tags.html", {"books": books})


def grouped(request):
    return render(
        request,
        "shop/grouped.html",
        {"books": Book.objects.select_related('author').all()},
    )


def bylines(request):
    books = Book.objects.select_related('author').all()
    return render(request, "shop/bylines.html", {"books": books})


class BookList(ListView):
    queryset = Book.objects.prefetch_related('tags')
    paginate_by = 25


class AuthorList(LoginRequiredMixin, ListView):
    queryset = Author.objects.prefetch_related('books').order_by("name")
    template_name = "shop/authors.html"
    context_object_name = "authors"


class Latest(ListView):
    template_name = "shop/latest.html"

    def get_queryset(self):
        return Book.objects.select_related('author').filter(title__startswith="B")


class Chosen(ListView):
    model = Book
    template_name = "shop/latest.html"

    def get_queryset(self):
        books = super().get_queryset().filter(title__contains=self.request.GET.get("q", "").strip())
        return books.prefetch_related("tags").select_related('author')


class Home(TemplateView):
    template_name = "shop/home.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["new_books"] = Book.objects.select_related('author').order_by("-pk")[:20]
        return context


class OrderDetail(DetailView):
    queryset = Order.objects.prefetch_related('lines__book')
