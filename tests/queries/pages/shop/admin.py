"""Pages of the admin site, likewise."""

from django.contrib import admin

from .models import Author, Book


# An author is never missing, an editor may be: only the first is loaded by itself.
@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    list_display = ["title", "author", "editor", "labels"]
    list_per_page = 1000

    def labels(self, book):
        return ", ".join(tag.name for tag in book.tags.all())


@admin.register(Author)
class AuthorAdmin(admin.ModelAdmin):
    list_display = ["name", "house"]
    list_per_page = 1000

    def house(self, author):
        return author.publisher.name
