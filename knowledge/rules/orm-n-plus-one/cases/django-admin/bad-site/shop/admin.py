from django.contrib import admin
from django.contrib.admin import ModelAdmin

from .models import Author, Book, Copy, Publisher, Tag


@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    list_display = (
        "title",
        "publisher",  # expect: orm-n-plus-one
        "labels",  # expect: orm-n-plus-one
    )
    search_fields = ("title",)

    @admin.display(description="Publisher")
    def publisher(self, obj):
        return obj.author.publisher.name

    def labels(self, obj):
        return ", ".join(tag.name for tag in obj.tags.all())


# Without a list of columns the rows are shown as texts.
class CopyAdmin(admin.ModelAdmin):  # expect: orm-n-plus-one likely
    search_fields = ("shelf",)




class PublisherAdmin(ModelAdmin):
    list_display = ["__str__"]  # expect: orm-n-plus-one likely


class AuthorAdmin(ModelAdmin):
    list_display = ["name", "edited_titles", "size"]  # expect: orm-n-plus-one, orm-n-plus-one
    list_select_related = ["publisher"]

    def edited_titles(self, author):
        return [book.title for book in author.edited.all()]

    def size(self, author):
        return author.books.count()

    def get_queryset(self, request):
        return super().get_queryset(request).order_by("name")


admin.site.register(Copy, CopyAdmin)
admin.site.register(Publisher, PublisherAdmin)
admin.site.register(Author, AuthorAdmin)
admin.site.register(Tag)
