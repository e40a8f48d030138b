from django.db.models.expressions import RawSQL

from shop.models import Book


def annotated(name):
    return Book.objects.annotate(same=RawSQL("SELECT 1 FROM shop_author WHERE name = '" + name + "'", []))  # expect: sql-injection-concat likely
