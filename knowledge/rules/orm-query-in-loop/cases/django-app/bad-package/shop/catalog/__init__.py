"""What others may use of the catalog."""

from .inner import publisher_of
from .lookups import (
    Authors,
    author_of as find_author,  # the old name
)
