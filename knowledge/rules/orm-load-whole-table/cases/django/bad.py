from django.http import JsonResponse
from rest_framework.response import Response

from shop.models import Invoice, Order
from shop.serializers import OrderSerializer


def invoices(request):
    return JsonResponse(list(Invoice.objects.all().values()), safe=False)  # expect: orm-load-whole-table possible


def orders(request):
    orders = [{"id": order.id} for order in Order.objects.all()]  # expect: orm-load-whole-table possible
    return JsonResponse({"orders": orders})


def sorted_orders(request):
    rows = Order.objects.order_by("-created")  # expect: orm-load-whole-table possible
    return JsonResponse({"orders": [row.id for row in rows]})
