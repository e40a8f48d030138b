import sqlalchemy
import django.db.models
import django.db
import sqlalchemy.exc
import psycopg.errors
import psycopg2.errors
from django.db.models import CheckConstraint
from alembic.op import create_check_constraint
from alembic.op import create_foreign_key
from django.db.migrations import AddConstraint


def database_constraint_1(order, shop):
    result = CheckConstraint(order)  # mention: CheckConstraint


def database_constraint_2(order, shop):
    result = sqlalchemy.CheckConstraint(order)  # mention: CheckConstraint


def database_constraint_3(order, shop):
    result = create_check_constraint(order)  # mention: create_check_constraint


def database_constraint_4(order, shop):
    result = create_foreign_key(order)  # mention: create_foreign_key


def database_constraint_5(order, shop):
    result = AddConstraint(order)  # mention: AddConstraint


def database_constraint_6(order, shop):
    level = django.db.models.CASCADE  # mention: CASCADE


def database_constraint_7(order, shop):
    level = django.db.models.PROTECT  # mention: PROTECT


def database_constraint_8(order, shop):
    level = django.db.models.SET_NULL  # mention: SET_NULL


def database_constraint_9(order, shop):
    level = django.db.models.RESTRICT  # mention: RESTRICT


def database_constraint_10(order, shop):
    level = django.db.models.DO_NOTHING  # mention: DO_NOTHING


def database_constraint_11(order, shop):
    level = django.db.IntegrityError  # mention: IntegrityError


def database_constraint_12(order, shop):
    level = sqlalchemy.exc.IntegrityError  # mention: IntegrityError


def database_constraint_13(order, shop):
    level = psycopg.errors.UniqueViolation  # mention: UniqueViolation


def database_constraint_14(order, shop):
    level = psycopg2.errors.UniqueViolation  # mention: UniqueViolation


def unrelated(shelf, label):
    shelf.CheckConstraint(label)
    shelf.CASCADE(label)
    shelf.IntegrityError(label)
