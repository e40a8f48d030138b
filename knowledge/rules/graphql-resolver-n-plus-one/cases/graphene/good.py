import graphene
from django.db import models


class Review(models.Model):
    book_id = models.IntegerField()


class BookType(graphene.ObjectType):
    reviews = graphene.List(graphene.Int)
    label = graphene.String()

    def resolve_reviews(parent, info):
        return info.context.review_loader.load(parent.id)

    def resolve_label(parent, info):
        return parent.title.upper()


class Query(graphene.ObjectType):
    newest = graphene.Int()

    def resolve_newest(root, info, book):
        return Review.objects.filter(book_id=book).first()
