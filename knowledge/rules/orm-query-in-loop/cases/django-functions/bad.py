from django.db import models


class Author(models.Model):
    name = models.CharField(max_length=100)


def find_author(name):
    return Author.objects.get(name=name)


def is_known(prefix="", name=None):
    matches = Author.objects.filter(name=name)
    return matches.exclude(name=prefix).exists()


def names(rows):
    return [find_author(row["author"]).name for row in rows]  # expect: orm-query-in-loop likely


class Importer:
    def author_of(self, row):
        return Author.objects.filter(name=row["author"]).first()

    def run(self, rows):
        for row in rows:
            author = self.author_of(row)  # expect: orm-query-in-loop likely
            if is_known(name=row["other"]):  # expect: orm-query-in-loop likely
                print(author)
