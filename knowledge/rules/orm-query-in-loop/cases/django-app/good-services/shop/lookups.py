from shop.models import Author


def author_of(author_id):
    return Author.objects.get(pk=author_id)


def newest(kind):
    return Author.objects.filter(kind=kind).first()
