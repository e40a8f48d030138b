from django.urls import path

from shop import views

urlpatterns = [
    path("books/", views.shelf, name="shelf"),
    path("books/<int:book_id>/", views.book_detail, name="book-detail"),
    path("orders/", views.place_order, name="place-order"),
    path("reports/sales/", views.sales_report, name="sales-report"),
]
