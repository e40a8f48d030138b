"""Prints, per report, how many queries it sends and what it answers, as JSON."""

import json
import sys

import django
from django.conf import settings

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=["shop"],
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()

from django.db import connection  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from shop import models, reports  # noqa: E402


def fill(rows):
    """Writes `rows` rows into each table."""
    with connection.schema_editor() as editor:
        for model in (models.Publisher, models.Author, models.Tag, models.Book, models.Review):
            editor.create_model(model)
    for number in range(rows):
        publisher = models.Publisher.objects.create(name=f"Publisher {number}")
        author = models.Author.objects.create(name=f"Author {number}", publisher=publisher)
        book = models.Book.objects.create(title=f"Book {number}", author=author, publisher=publisher)
        book.tags.add(models.Tag.objects.create(name=f"Tag {number}"))
        models.Review.objects.create(book=book, text="Good")


def counted(report):
    with CaptureQueriesContext(connection) as sent:
        answer = report()
    return {"queries": len(sent), "answer": answer}


fill(int(sys.argv[1]))
own = [name for name, value in vars(reports).items() if getattr(value, "__module__", "") == "shop.reports"]
print(json.dumps({name: counted(getattr(reports, name)) for name in own}))
