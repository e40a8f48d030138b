from shop.models import Author, Book


def has_books(author):
    return Book.objects.filter(author=author).exists()


def is_series(author):
    # The number itself is asked.
    return Book.objects.filter(author=author).count() > 1


def page(author):
    total = Book.objects.filter(author=author).count()
    return {"total": total, "empty": total == 0}


def titles(author):
    books = Book.objects.filter(author=author)
    if len(books) > 0:
        return [book.title for book in books]
    return []


def listed(author):
    books = Book.objects.filter(author=author)
    if books.count() == 0:
        return "none"
    return ", ".join(book.title for book in books)


def of_list(titles):
    # A list has a `count`, too.
    return titles.count("Emma") > 0 and len(titles) > 0


def few(author):
    return len(Book.objects.filter(author=author)[:1]) > 0


def in_memory(text):
    authors = [author for author in Author.objects.all() if author.name in text]
    return len(authors) > 0


def counted(author, total):
    # The number is of use.
    if number := Book.objects.filter(author=author).count():
        total += number
    return total


class Form:
    def clean(self, author):
        self.books = Book.objects.filter(author=author)
        if len(self.books) == 0:
            raise ValueError(author)

    def save(self):
        return [book.save() for book in self.books]
