from django.http import JsonResponse

from shop import services
from shop.base import ShopView
from shop.services import PublisherService, author_of


def authors(request, books):
    names = []
    for book in books:
        author = author_of(book["author"])  # expect: orm-query-in-loop likely
        names.append(author.name)
    return JsonResponse({"names": names})


def reviews(request, books):
    return JsonResponse({book.title: services.latest_review(book) for book in books})  # expect: orm-query-in-loop likely


class Publishers:
    def __init__(self):
        self.publishers = PublisherService()

    def all(self, names):
        return [self.publishers.by_name(name) for name in names]  # expect: orm-query-in-loop likely

    def active(self, publishers: list):
        return [one for one in publishers if PublisherService.has_books(one.id)]  # expect: orm-query-in-loop likely


class Discounts(ShopView):
    def get(self, request, customers):
        found = []
        for customer in customers:
            found.append(self.discount_for(customer.id))  # expect: orm-query-in-loop likely
        return JsonResponse({"discounts": found})
