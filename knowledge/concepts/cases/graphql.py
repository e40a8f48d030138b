import graphene
import graphene_django
import strawberry


class Graphql1(graphene.ObjectType):  # mention: ObjectType
    pass


class Graphql2(graphene.Schema):  # mention: Schema
    pass


def graphql_3(order, shop):
    mutation_ = graphene.Mutation("books")  # mention: Mutation


def graphql_4(order, shop):
    django_object_type_ = graphene_django.DjangoObjectType("books")  # mention: DjangoObjectType


class Graphql5(strawberry.Schema):  # mention: Schema
    pass


@strawberry.type  # mention: type
def graphql_6(order):
    return order


@strawberry.field  # mention: field
def graphql_7(order):
    return order


@strawberry.mutation  # mention: mutation
def graphql_8(order):
    return order


@strawberry.input  # mention: input
def graphql_9(order):
    return order


def unrelated(shelf, label):
    shelf.ObjectType(label)
    shelf.field(label)
