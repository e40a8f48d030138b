from shop.lookups import author_of


def authors(books):
    found = {}
    for book in books:
        if book.author_id not in found:
            found[book.author_id] = author_of(book.author_id)
    return found


def first(books):
    for book in books:
        return author_of(book.author_id)


def later(books):
    return [lambda: author_of(book.author_id) for book in books]


class Authors:
    def author_of(self, author_id):
        return self.known[author_id]

    def all(self, books):
        return [self.author_of(book.author_id) for book in books]


def pick(author_of, books):
    return [author_of(book.author_id) for book in books]
