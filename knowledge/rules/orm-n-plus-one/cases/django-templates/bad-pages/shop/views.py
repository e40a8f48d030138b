from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.template.response import TemplateResponse
from django.views.generic import DetailView, ListView, TemplateView

from .models import Author, Book, Order


def book_list(request):
    books = Book.objects.filter(title__startswith="A")  # expect: orm-n-plus-one
    return render(request, "shop/books.html", {"books": books})


# A page of the rows has as many queries as rows.
def book_pages(request):
    context = {"title": "Books"}
    paginator = Paginator(Book.objects.order_by("title"), 25)  # expect: orm-n-plus-one
    context["page"] = paginator.get_page(request.GET.get("page"))
    return render(request, "shop/pages.html", context)


# The row is handed on to another template.
def shelf(request):
    books = Book.objects.select_related("author")  # expect: orm-n-plus-one
    return TemplateResponse(request, "shop/shelf.html", context={"shelf": books})


# The rows of one row are many.
def order_page(request, pk):
    order = get_object_or_404(Order, pk=pk)  # expect: orm-n-plus-one
    return render(request, "shop/order.html", {"order": order})


def order_receipt(request, pk):
    order = Order.objects.get(pk=pk)  # expect: orm-n-plus-one
    return render(request, "shop/order.html", {"order": order})


def tags(request):
    # The first hop is loaded, what the template reads behind it is not.
    books = Book.objects.prefetch_related("tags")  # expect: orm-n-plus-one
    return render(request, "shop/tags.html", {"books": books})


def grouped(request):
    return render(
        request,
        "shop/grouped.html",
        {"books": Book.objects.all()},  # expect: orm-n-plus-one
    )


def bylines(request):
    books = Book.objects.all()  # expect: orm-n-plus-one likely
    return render(request, "shop/bylines.html", {"books": books})


class BookList(ListView):
    model = Book  # expect: orm-n-plus-one
    paginate_by = 25


class AuthorList(LoginRequiredMixin, ListView):
    queryset = Author.objects.order_by("name")  # expect: orm-n-plus-one
    template_name = "shop/authors.html"
    context_object_name = "authors"


class Latest(ListView):
    template_name = "shop/latest.html"

    def get_queryset(self):
        return Book.objects.filter(title__startswith="B")  # expect: orm-n-plus-one


class Chosen(ListView):
    model = Book  # expect: orm-n-plus-one
    template_name = "shop/latest.html"

    def get_queryset(self):
        books = super().get_queryset().filter(title__contains=self.request.GET.get("q", "").strip())
        return books.prefetch_related("tags")


class Home(TemplateView):
    template_name = "shop/home.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["new_books"] = Book.objects.order_by("-pk")[:20]  # expect: orm-n-plus-one
        return context


class OrderDetail(DetailView):
    model = Order  # expect: orm-n-plus-one
