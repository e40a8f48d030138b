from people.models import Author
from shop.models import Book


def words():
    # A JSON column is loaded with its row, whatever is asked of it.
    return [book.cover_text.language for book in Book.objects.all()]


def publishers():
    for book in Book.objects.select_related("author__publisher"):
        print(book.author.publisher.name)


def tagged():
    return [[tag.word for tag in book.tags.all()] for book in Book.objects.prefetch_related("tags")]


def counted():
    return {author.name: len(author.books.all()) for author in Author.objects.prefetch_related("books")}


def keys():
    return [book.author_id for book in Book.objects.all()]
