from shop.models import Book


def by_title(request):
    return Book.objects.extra(where=["title = '%s'" % request.GET["title"]])  # expect: sql-injection-concat


def ranked(score):
    return Book.objects.filter(listed=True).extra(select={"is_good": "rating > " + score})  # expect: sql-injection-concat likely


def two_conditions(title, city):
    return Book.objects.extra(
        where=["price > 0", f"title = '{title}'"],  # expect: sql-injection-concat likely
        tables=["author"],
    )
