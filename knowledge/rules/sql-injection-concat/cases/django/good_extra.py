from shop.models import Book

CONDITION = "rating > 3"


def by_title(request):
    return Book.objects.extra(where=["title = %s"], params=[request.GET["title"]])


def ranked(score):
    return Book.objects.filter(listed=True).extra(select={"is_good": "rating > %s"}, select_params=[int(score)])


def constant():
    return Book.objects.extra(where=[CONDITION, "price > 0"], order_by=["title"])


def counted(score):
    return Book.objects.extra(where=["rating > %d" % int(score)])


def table_name():
    table = Book._meta.db_table
    return Book.objects.extra(select={"total": f"{table}.price * {table}.stock"}, tables=[table])


def log(logger, title):
    logger.info("found", extra={"where": "title = '" + title + "'"})
