from django.contrib import admin

from .models import Book, Copy


class Base(admin.ModelAdmin):
    list_per_page = 200

    def writer(self, obj):
        return obj.author.name


# The first hop is loaded, the second is not.
@admin.register(Book)
class Books(Base):
    list_display = ("title", "writer", "house")
    list_select_related = ("author", 'author__publisher',)

    def house(self, obj):
        return obj.author.publisher.name


def shelf_of(copy):
    return f"{copy.book.author.name}: {copy.shelf}"


class Copies(admin.ModelAdmin):
    list_display = ["shelf", shelf_of]
    list_select_related = ('book__author',)


admin.site.register(Copy, Copies)
