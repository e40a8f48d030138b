from django.db.models import Count, Prefetch
from rest_framework import generics, viewsets

from .models import Author, Book, Tag
from .serializers import (
    AuthorSerializer,
    CatalogueSerializer,
    KeySerializer,
    OrderSerializer,
    ShelfSerializer,
    TakenSerializer,
)


class Catalogue(viewsets.ModelViewSet):
    queryset = Book.objects.select_related("author__publisher").prefetch_related("tags")
    serializer_class = CatalogueSerializer


class Filtered(generics.ListAPIView):
    queryset = Book.objects.select_related("author__publisher").prefetch_related(
        Prefetch("tags", queryset=Tag.objects.order_by("name"))
    )
    serializer_class = CatalogueSerializer


# One row.
class One(generics.RetrieveAPIView):
    queryset = Book.objects.all()
    serializer_class = CatalogueSerializer


class Keys(generics.ListAPIView):
    queryset = Author.objects.all()
    serializer_class = KeySerializer


class Taken(generics.ListCreateAPIView):
    queryset = Book.objects.all()
    serializer_class = TakenSerializer


class Shelves(generics.ListAPIView):
    queryset = Author.objects.annotate(size=Count("books"))
    serializer_class = ShelfSerializer


class Orders(generics.ListAPIView):
    queryset = Book.objects.all()
    serializer_class = OrderSerializer


# Which serializer writes the list is decided elsewhere.
class Chosen(viewsets.ModelViewSet):
    queryset = Author.objects.all()
    serializer_class = AuthorSerializer

    def get_serializer_class(self):
        return KeySerializer if self.action == "list" else AuthorSerializer


# What the base answers is loaded with more.
class Loaded(Catalogue):
    def get_queryset(self):
        return super().get_queryset().select_related("author__publisher")


# Pages are loaded by hand.
class ByHand(generics.ListAPIView):
    queryset = Author.objects.all()
    serializer_class = AuthorSerializer

    def filter_queryset(self, queryset):
        return super().filter_queryset(queryset).select_related("publisher")
