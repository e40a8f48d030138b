"""Prints, per page, how many queries it sends and what it answers, as JSON."""

import json
import sys

import django
from django.conf import settings

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "django.contrib.admin", "shop"],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    ROOT_URLCONF="shop.urls",
)
django.setup()

from django.contrib import admin  # noqa: E402
from django.contrib.admin.templatetags.admin_list import results  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import RequestFactory  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from shop import models, views  # noqa: E402


class Everybody:
    """A user who may do everything."""

    is_active = is_staff = is_superuser = True

    def has_perm(self, *_):
        return True


def fill(rows):
    """Writes `rows` rows into each table."""
    with connection.schema_editor() as editor:
        for model in (models.Publisher, models.Author, models.Tag, models.Shelf, models.Book):
            editor.create_model(model)
    shelf = models.Shelf.objects.create(name="First")
    for number in range(rows):
        publisher = models.Publisher.objects.create(name=f"Publisher {number}")
        author = models.Author.objects.create(name=f"Author {number}", publisher=publisher)
        editor = models.Author.objects.create(name=f"Editor {number}", publisher=publisher)
        book = models.Book.objects.create(title=f"Book {number}", author=author, editor=editor, shelf=shelf)
        book.tags.add(models.Tag.objects.create(name=f"Tag {number}"))


def page(view):
    """The text of a page."""
    view = view.as_view() if isinstance(view, type) else view
    response = view(RequestFactory().get("/"))
    return (response.render() if hasattr(response, "render") else response).content.decode()


def table(model):
    """The cells of a page of the admin site."""
    request = RequestFactory().get("/")
    request.user = Everybody()
    changes = admin.site.get_model_admin(model).get_changelist_instance(request)
    changes.formset = None
    return [list(map(str, row)) for row in results(changes)]


def counted(report, of):
    with CaptureQueriesContext(connection) as sent:
        answer = report(of)
    return {"queries": len(sent), "answer": answer}


fill(int(sys.argv[1]))
own = {name: value for name, value in vars(views).items() if getattr(value, "__module__", "") == "shop.views"}
counts = {name: counted(page, view) for name, view in own.items()}
counts |= {f"admin of {model.__name__}": counted(table, model) for model in (models.Book, models.Author)}
print(json.dumps(counts))
