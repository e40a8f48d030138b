from rest_framework import generics, mixins, viewsets

from .models import Author, Book
from .serializers import (
    CatalogueSerializer,
    KeywordSerializer,
    LabelSerializer,
    ShelfSerializer,
    TaggedSerializer,
)


class Catalogue(viewsets.ModelViewSet):
    queryset = Book.objects.select_related('author', 'author__publisher').all()
    serializer_class = CatalogueSerializer


# The first hop only.
class FirstHop(generics.ListAPIView):
    queryset = Book.objects.select_related("author", 'author__publisher').order_by("title")
    serializer_class = CatalogueSerializer


# The base of the serializer is served, what it adds is not.
class Tagged(generics.ListCreateAPIView):
    serializer_class = TaggedSerializer

    def get_queryset(self):
        return Book.objects.prefetch_related('tags').select_related("author__publisher").filter(title__startswith="A")


# A list of keys is a query for each row, too.
class Keywords(viewsets.ReadOnlyModelViewSet):
    queryset = Book.objects.prefetch_related('tags').order_by("title")
    serializer_class = KeywordSerializer


class Shelves(mixins.ListModelMixin, viewsets.GenericViewSet):
    queryset = Author.objects.prefetch_related('books').order_by("name")
    serializer_class = ShelfSerializer


class Labels(generics.ListAPIView):
    queryset = Book.objects.select_related('author').filter(title__startswith="B")
    serializer_class = LabelSerializer
