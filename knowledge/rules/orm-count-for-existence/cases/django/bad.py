from shop.models import Author, Book


def has_books(author):
    return Book.objects.filter(author=author).count() > 0  # expect: orm-count-for-existence


def is_free(title):
    if Book.objects.filter(title=title).count() == 0:  # expect: orm-count-for-existence
        return True
    return False


def sold_out(author):
    if not Book.objects.filter(author=author, stock__gt=0).count():  # expect: orm-count-for-existence
        return True
    return len(Book.objects.filter(author=author, year=1999)) > 0  # expect: orm-count-for-existence


def greet(name):
    known = Author.objects.filter(name=name)
    if known.count():  # expect: orm-count-for-existence
        return "Welcome back"
    return "Welcome"


def flags(author):
    return {"novels": bool(Book.objects.filter(author=author, kind="novel").count())}  # expect: orm-count-for-existence


async def has_any(author):
    return await Book.objects.filter(author=author).acount() >= 1  # expect: orm-count-for-existence
