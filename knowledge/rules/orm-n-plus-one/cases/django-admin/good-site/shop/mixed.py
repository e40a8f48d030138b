from django.contrib import admin

from .loading import LoadsAuthors
from .models import Book


# A base of another file may load anything.
@admin.register(Book)
class Books(LoadsAuthors, admin.ModelAdmin):
    list_display = ("title", "writer")

    def writer(self, obj):
        return obj.author.name


class Inline(admin.TabularInline):
    model = Book
    fields = ("title", "writer")

    def writer(self, obj):
        return obj.author.name
