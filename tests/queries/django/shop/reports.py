"""Reports that send one query per row. `backhint check --fix` must turn each into a constant number."""

from shop.models import Author, Book, Review


def to_one():
    lines = []
    for book in Book.objects.all():
        lines.append(f"{book.title} by {book.author.name}")
    return lines


def to_many():
    lines = []
    for author in Author.objects.order_by("name"):
        for book in author.books.all():
            lines.append(f"{author.name}: {book.title}")
    return lines


def two_hops():
    return [review.book.author.name for review in Review.objects.order_by("pk")]


def second_relation():
    lines = []
    for book in Book.objects.select_related("author").order_by("title"):
        lines.append(f"{book.author.name}, {book.publisher.name}")
    return lines


def many_to_many():
    tags = {}
    for book in Book.objects.filter(title__startswith="Book"):
        tags[book.title] = sorted(tag.name for tag in book.tags.all())
    return tags


def kept_in_a_variable():
    authors = Author.objects.order_by("pk")
    return sorted({author.publisher.name for author in authors})
