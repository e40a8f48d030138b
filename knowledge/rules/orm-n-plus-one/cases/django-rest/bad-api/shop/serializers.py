from rest_framework import serializers

from .models import Author, Book, Tag


class TagSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tag
        fields = ["name"]


class AuthorSerializer(serializers.ModelSerializer):
    publisher_name = serializers.CharField(source="publisher.name", read_only=True)

    class Meta:
        model = Author
        fields = ["name", "publisher_name"]


class CatalogueSerializer(serializers.ModelSerializer):
    author = AuthorSerializer()

    class Meta:
        model = Book
        fields = ["title", "author"]


class TaggedSerializer(CatalogueSerializer):
    tags = TagSerializer(many=True)

    class Meta(CatalogueSerializer.Meta):
        fields = CatalogueSerializer.Meta.fields + ["tags"]


class KeywordSerializer(serializers.ModelSerializer):
    class Meta:
        model = Book
        fields = ["title", "author", "tags"]


class ShelfSerializer(serializers.ModelSerializer):
    size = serializers.SerializerMethodField()

    class Meta:
        model = Author
        fields = ["name", "size"]

    def get_size(self, author):
        return author.books.count()


class LabelSerializer(serializers.ModelSerializer):
    author = serializers.StringRelatedField()

    class Meta:
        model = Book
        fields = ["title", "author"]
