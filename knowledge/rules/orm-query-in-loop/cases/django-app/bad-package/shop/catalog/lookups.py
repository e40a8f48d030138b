from shop.models import Author, Publisher


def author_of(author_id):
    return Author.objects.get(pk=author_id)


def publisher_of(publisher_id):
    return Publisher.objects.get(pk=publisher_id)


class Authors:
    def by_name(self, name):
        return Author.objects.filter(name=name).first()
