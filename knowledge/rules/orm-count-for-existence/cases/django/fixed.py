from shop.models import Author, Book


def has_books(author):
    return Book.objects.filter(author=author).exists()


def is_free(title):
    if not Book.objects.filter(title=title).exists():
        return True
    return False


def sold_out(author):
    if not Book.objects.filter(author=author, stock__gt=0).exists():
        return True
    return Book.objects.filter(author=author, year=1999).exists()


def greet(name):
    known = Author.objects.filter(name=name)
    if known.exists():
        return "Welcome back"
    return "Welcome"


def flags(author):
    return {"novels": bool(Book.objects.filter(author=author, kind="novel").exists())}


async def has_any(author):
    return await Book.objects.filter(author=author).aexists()
