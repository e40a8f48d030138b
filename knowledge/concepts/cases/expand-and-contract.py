from django.db.migrations import RemoveField
from django.db.migrations import RenameField
from django.db.migrations import RenameModel
from django.db.migrations import SeparateDatabaseAndState
from alembic.op import drop_column
from alembic.op import rename_table
from django.contrib.postgres.operations import AddConstraintNotValid
from django.contrib.postgres.operations import ValidateConstraint


def expand_and_contract_1(order, shop):
    result = RemoveField(order)  # mention: RemoveField


def expand_and_contract_2(order, shop):
    result = RenameField(order)  # mention: RenameField


def expand_and_contract_3(order, shop):
    result = RenameModel(order)  # mention: RenameModel


def expand_and_contract_4(order, shop):
    result = SeparateDatabaseAndState(order)  # mention: SeparateDatabaseAndState


def expand_and_contract_5(order, shop):
    result = drop_column(order)  # mention: drop_column


def expand_and_contract_6(order, shop):
    result = rename_table(order)  # mention: rename_table


def expand_and_contract_7(order, shop):
    result = AddConstraintNotValid(order)  # mention: AddConstraintNotValid


def expand_and_contract_8(order, shop):
    result = ValidateConstraint(order)  # mention: ValidateConstraint


def unrelated(shelf, label):
    shelf.RemoveField(label)
