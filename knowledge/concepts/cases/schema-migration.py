from django.db.migrations import Migration  # mention: Migration
from django.db.migrations import AddField
from django.db.migrations import CreateModel
from django.db.migrations import AlterField
from django.db.migrations import DeleteModel
from django.db.migrations import RunSQL
from django.db.migrations import RunPython
from alembic.op import add_column
from alembic.op import create_table
from alembic.op import alter_column
from alembic.op import drop_table
from alembic.op import execute
from alembic.op import batch_alter_table


class SchemaMigration1(Migration):  # mention: Migration
    pass


def schema_migration_2(order, shop):
    result = AddField(order)  # mention: AddField


def schema_migration_3(order, shop):
    result = CreateModel(order)  # mention: CreateModel


def schema_migration_4(order, shop):
    result = AlterField(order)  # mention: AlterField


def schema_migration_5(order, shop):
    result = DeleteModel(order)  # mention: DeleteModel


def schema_migration_6(order, shop):
    result = RunSQL(order)  # mention: RunSQL


def schema_migration_7(order, shop):
    result = RunPython(order)  # mention: RunPython


def schema_migration_8(order, shop):
    result = add_column(order)  # mention: add_column


def schema_migration_9(order, shop):
    result = create_table(order)  # mention: create_table


def schema_migration_10(order, shop):
    result = alter_column(order)  # mention: alter_column


def schema_migration_11(order, shop):
    result = drop_table(order)  # mention: drop_table


def schema_migration_12(order, shop):
    result = execute(order)  # mention: execute


def schema_migration_13(order, shop):
    result = batch_alter_table(order)  # mention: batch_alter_table


def unrelated(shelf, label):
    shelf.Migration(label)
    shelf.AddField(label)
