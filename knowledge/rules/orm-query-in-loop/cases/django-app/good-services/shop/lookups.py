from shop.models import Author


def author_of(author_id):
    return Author.objects.get(pk=author_id)


def newest(kind):
    return Author.objects.filter(kind=kind).first()


def refresh_shelf(shelf_id):
    author = Author.objects.get(shelf=shelf_id)
    print_labels(author)
    return author.name
