from django.contrib import admin

from .models import Book


# The author is loaded because it is a column; the editor may be missing, so it is not.
@admin.register(Book)
class Edited(admin.ModelAdmin):
    list_display = (
        "title",
        "author",
        "editor",
        "byline",
    )
    list_select_related = ('author', 'editor')
