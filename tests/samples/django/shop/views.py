from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from shop import catalogue, orders, reports
from shop.forms import OrderForm, ReportForm
from shop.models import Book


@require_GET
def shelf(request):
    books = Book.objects.filter(stock__gt=0)[:50]
    rows = []
    for book in books:
        rows.append({"id": book.id, "title": book.title, "author": book.author.name, "price": str(book.price)})
    return JsonResponse({"books": rows})


@require_GET
def book_detail(request, book_id):
    return JsonResponse(catalogue.book_page(book_id))


@require_POST
@login_required
def place_order(request):
    form = OrderForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    book = get_object_or_404(Book, pk=form.cleaned_data["book"])
    order = orders.place(request.user, book, form.cleaned_data["quantity"])
    return JsonResponse({"order": order.pk}, status=201)


@require_GET
@login_required
def sales_report(request):
    form = ReportForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"rows": reports.sales(form.cleaned_data["country"], form.cleaned_data["since"])})
