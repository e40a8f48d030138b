import graphene
from django.db import models


class Review(models.Model):
    book_id = models.IntegerField()


class BookType(graphene.ObjectType):
    reviews = graphene.List(graphene.Int)

    def resolve_reviews(parent, info):
        return list(Review.objects.filter(book_id=parent.id))  # expect: graphql-resolver-n-plus-one likely
