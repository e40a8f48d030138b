from shop.models import Author, Shelf


def shelf_of(room, number):
    try:
        return Shelf.objects.get(room=room, number=number)
    except Shelf.DoesNotExist:
        return Shelf.objects.create(room=room, number=number, books=0)  # expect: orm-check-then-create likely


def author_of(name):
    author = Author.objects.filter(name=name).first()
    if author is None:
        author = Author.objects.create(name=name)  # expect: orm-check-then-create likely
    return author


def found_author(name):
    author = Author.objects.filter(name=name).first()
    if author:
        return author
    return Author.objects.create(name=name, active=True)  # expect: orm-check-then-create likely
