from functools import lru_cache

from django.db import models

_authors = {}


class Author(models.Model):
    name = models.CharField(max_length=100)


@lru_cache(maxsize=None)
def find_author(name):
    return Author.objects.get(name=name)


def remembered(name, cache):
    if name not in cache:
        cache[name] = Author.objects.get(name=name)
    return cache[name]


def default_author(row):
    print(row)
    return Author.objects.get(name="unknown")


def find_authors(names):
    return Author.objects.filter(name__in=names).first()


def clean(row):
    return row["author"].strip()


def build(row):
    return Author.objects.filter(name=row["author"])


def run(rows, cache):
    for row in rows:
        print(find_author(row["author"]), remembered(row["author"], cache))
        print(default_author(row), clean(row), build(row).query)


def in_parts(parts):
    for part in parts:
        print(find_authors([row["author"] for row in part]))


def children_of(node):
    for child in node.children:
        children_of(child)
    return Author.objects.filter(name=node.name).first()


def once(rows, names):
    author = find_author(names[0])
    return [(row, author) for row in rows]
