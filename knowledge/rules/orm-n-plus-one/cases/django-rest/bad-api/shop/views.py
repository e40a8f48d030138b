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
    queryset = Book.objects.all()  # expect: orm-n-plus-one
    serializer_class = CatalogueSerializer


# The first hop only.
class FirstHop(generics.ListAPIView):
    queryset = Book.objects.select_related("author").order_by("title")  # expect: orm-n-plus-one
    serializer_class = CatalogueSerializer


# The base of the serializer is served, what it adds is not.
class Tagged(generics.ListCreateAPIView):
    serializer_class = TaggedSerializer

    def get_queryset(self):
        return Book.objects.select_related("author__publisher").filter(title__startswith="A")  # expect: orm-n-plus-one


# A list of keys is a query for each row, too.
class Keywords(viewsets.ReadOnlyModelViewSet):
    queryset = Book.objects.order_by("title")  # expect: orm-n-plus-one
    serializer_class = KeywordSerializer


class Shelves(mixins.ListModelMixin, viewsets.GenericViewSet):
    queryset = Author.objects.order_by("name")  # expect: orm-n-plus-one
    serializer_class = ShelfSerializer


class Labels(generics.ListAPIView):
    queryset = Book.objects.filter(title__startswith="B")  # expect: orm-n-plus-one
    serializer_class = LabelSerializer
