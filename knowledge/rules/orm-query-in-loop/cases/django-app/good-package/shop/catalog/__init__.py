from libraries.authors import publisher_of

from .labels import author_of
from .lookups import author_of as find_author


def own(book):
    return book.title
