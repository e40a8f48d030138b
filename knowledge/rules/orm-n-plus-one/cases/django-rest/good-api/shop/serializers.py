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
    tags = TagSerializer(many=True)

    class Meta:
        model = Book
        fields = ["title", "author", "tags"]


# The key of one row stands in the row itself.
class KeySerializer(serializers.ModelSerializer):
    publisher = serializers.PrimaryKeyRelatedField(read_only=True)

    class Meta:
        model = Author
        fields = ["name", "publisher"]


# What is only taken in is never read.
class TakenSerializer(serializers.ModelSerializer):
    author = AuthorSerializer(write_only=True)

    class Meta:
        model = Book
        fields = ["title", "author"]


class ShelfSerializer(serializers.ModelSerializer):
    size = serializers.IntegerField(read_only=True)
    shout = serializers.SerializerMethodField()

    class Meta:
        model = Author
        fields = ["name", "size", "shout"]

    def get_shout(self, author):
        return author.name.upper()


# Another object under the relation's name: no field of the row.
class OrderSerializer(serializers.Serializer):
    author = serializers.CharField(source="order.author.name")
