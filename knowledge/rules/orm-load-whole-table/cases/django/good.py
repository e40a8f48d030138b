from django.core.paginator import Paginator
from django.http import JsonResponse

from shop.models import Country, Invoice, Order


def invoices(request):
    page = Paginator(Invoice.objects.all(), 50).get_page(request.GET.get("page"))
    return JsonResponse({"invoices": [invoice.id for invoice in page]})


def of_customer(request):
    return JsonResponse(list(Order.objects.filter(customer=request.user).values()), safe=False)


def newest(request):
    return JsonResponse([order.id for order in Order.objects.order_by("-created")[:20]], safe=False)


def countries(request):
    return JsonResponse(list(Country.objects.all().values()), safe=False)


def total(request):
    return JsonResponse({"orders": Order.objects.all().count(), "first": Order.objects.first().id})
