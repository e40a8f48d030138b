from django.contrib import admin

from .models import Author, Book, Copy, Publisher, Tag


# A column that is a relation has every relation loaded that no row may lack.
@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    list_display = ("title", "author", "publisher", "byline", "author_key")

    def publisher(self, obj):
        return obj.author.publisher.name

    def author_key(self, obj):
        return obj.author_id


@admin.register(Copy)
class CopyAdmin(admin.ModelAdmin):
    list_display = ("__str__", "shelf")
    list_select_related = ("book__author",)


class PublisherAdmin(admin.ModelAdmin):
    list_display = ["name", "size"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("country").annotate(size=Count("author"))

    def size(self, publisher):
        return f"{publisher.size} in {publisher.country.name}"


class AuthorAdmin(admin.ModelAdmin):
    list_display = ["name", "titles"]
    list_select_related = True

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("books", "edited")

    def titles(self, author):
        return [book.title for book in author.books.all()] + [author.publisher.name]


# What a method chooses is not known.
class Chosen(admin.ModelAdmin):
    list_display = ("title", "writer")

    def get_list_select_related(self, request):
        return ("author",)

    def writer(self, obj):
        return obj.author.name


# One row is shown on its own page.
class Page(admin.ModelAdmin):
    list_display = ("title",)
    readonly_fields = ("writer",)

    def writer(self, obj):
        return obj.author.name


class Loaded(admin.ModelAdmin):
    list_display = ("title", "writer")

    def get_queryset(self, request):
        return Book.objects.with_authors()

    def writer(self, obj):
        return obj.author.name


class TagAdmin(admin.ModelAdmin):
    list_display = ("name",)


admin.site.register(Publisher, PublisherAdmin)
admin.site.register(Author, AuthorAdmin)
admin.site.register(Book, Chosen)
admin.site.register(Book, Page)
admin.site.register(Book, Loaded)
admin.site.register(Tag, TagAdmin)
