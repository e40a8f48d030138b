import peewee
from tortoise.models import Model  # mention: Model


class ActiveRecord1(peewee.Model):  # mention: Model
    pass


class ActiveRecord2(Model):  # mention: Model
    pass


def unrelated(shelf, label):
    shelf.Model(label)
