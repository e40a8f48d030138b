import django.db.models.indexes
import sqlalchemy
import sqlmodel
import pymongo
from django.db.models import Index
from django.db.models import UniqueConstraint
from django.contrib.postgres.indexes import BTreeIndex
from django.contrib.postgres.indexes import BrinIndex
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.indexes import GistIndex
from django.contrib.postgres.indexes import HashIndex
from django.contrib.postgres.indexes import BloomIndex
from django.contrib.postgres.indexes import SpGistIndex
from django.db.migrations import AddIndex
from django.db.migrations import RemoveIndex
from django.db.migrations import RenameIndex
from django.contrib.postgres.operations import AddIndexConcurrently
from django.contrib.postgres.operations import RemoveIndexConcurrently
from alembic.op import create_index
from alembic.op import drop_index
from alembic.op import create_unique_constraint
from sqlalchemy.orm import mapped_column


def database_index_1(order, shop):
    shop.send(order, db_index=3)  # mention: db_index


def database_index_2(order, shop):
    result = Index(order)  # mention: Index


def database_index_3(order, shop):
    result = UniqueConstraint(order)  # mention: UniqueConstraint


def database_index_4(order, shop):
    result = django.db.models.indexes.Index(order)  # mention: Index


def database_index_5(order, shop):
    result = BTreeIndex(order)  # mention: BTreeIndex


def database_index_6(order, shop):
    result = BrinIndex(order)  # mention: BrinIndex


def database_index_7(order, shop):
    result = GinIndex(order)  # mention: GinIndex


def database_index_8(order, shop):
    result = GistIndex(order)  # mention: GistIndex


def database_index_9(order, shop):
    result = HashIndex(order)  # mention: HashIndex


def database_index_10(order, shop):
    result = BloomIndex(order)  # mention: BloomIndex


def database_index_11(order, shop):
    result = SpGistIndex(order)  # mention: SpGistIndex


def database_index_12(order, shop):
    result = AddIndex(order)  # mention: AddIndex


def database_index_13(order, shop):
    result = RemoveIndex(order)  # mention: RemoveIndex


def database_index_14(order, shop):
    result = RenameIndex(order)  # mention: RenameIndex


def database_index_15(order, shop):
    result = AddIndexConcurrently(order)  # mention: AddIndexConcurrently


def database_index_16(order, shop):
    result = RemoveIndexConcurrently(order)  # mention: RemoveIndexConcurrently


def database_index_17(order, shop):
    result = sqlalchemy.Index(order)  # mention: Index


def database_index_18(order, shop):
    result = sqlalchemy.UniqueConstraint(order)  # mention: UniqueConstraint


def database_index_19(order, shop):
    result = create_index(order)  # mention: create_index


def database_index_20(order, shop):
    result = drop_index(order)  # mention: drop_index


def database_index_21(order, shop):
    result = create_unique_constraint(order)  # mention: create_unique_constraint


def database_index_22(order, shop):
    result = sqlalchemy.Column(index=3)  # mention: index


def database_index_23(order, shop):
    result = sqlalchemy.Column(unique=3)  # mention: unique


def database_index_24(order, shop):
    result = mapped_column(index=3)  # mention: index


def database_index_25(order, shop):
    result = shop.db.Column(index=3)  # mention: index


def database_index_26(order, shop):
    result = sqlmodel.Field(index=3)  # mention: index


def database_index_27(order, shop):
    shop.create_index(order)  # mention: create_index


def database_index_28(order, shop):
    shop.create_indexes(order)  # mention: create_indexes


def unrelated(shelf, label):
    shelf.db_index(label)
    shelf.Index(label)
    Column = shelf.count
    create_index = shelf.count
