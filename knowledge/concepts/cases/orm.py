import sqlmodel
import sqlalchemy.ext.declarative
import flask_sqlalchemy
from django.db.models import Model  # mention: Model
from sqlalchemy.orm import DeclarativeBase  # mention: DeclarativeBase
from sqlalchemy.orm import DeclarativeBaseNoMeta  # mention: DeclarativeBaseNoMeta
from sqlalchemy.orm import MappedAsDataclass  # mention: MappedAsDataclass
from sqlalchemy.orm import declarative_base
from sqlalchemy.orm import registry
from sqlalchemy.orm import sessionmaker
from sqlalchemy.ext.asyncio import async_sessionmaker


class Orm1(Model):  # mention: Model
    pass


class Orm2(DeclarativeBase):  # mention: DeclarativeBase
    pass


def orm_3(order, shop):
    declarative_base_no_meta_ = DeclarativeBaseNoMeta("books")  # mention: DeclarativeBaseNoMeta


def orm_4(order, shop):
    mapped_as_dataclass_ = MappedAsDataclass("books")  # mention: MappedAsDataclass


class Orm5(sqlmodel.SQLModel):  # mention: SQLModel
    pass


class Orm6(shop.db.Model):  # mention: Model
    pass


def orm_7(order, shop):
    result = declarative_base(order)  # mention: declarative_base


def orm_8(order, shop):
    result = registry(order)  # mention: registry


def orm_9(order, shop):
    result = sessionmaker(order)  # mention: sessionmaker


def orm_10(order, shop):
    result = sqlalchemy.ext.declarative.declarative_base(order)  # mention: declarative_base


def orm_11(order, shop):
    result = async_sessionmaker(order)  # mention: async_sessionmaker


def orm_12(order, shop):
    result = flask_sqlalchemy.SQLAlchemy(order)  # mention: SQLAlchemy


db = flask_sqlalchemy.SQLAlchemy()  # mention: SQLAlchemy
class Orm13(db.Model):  # mention: Model
    pass


def unrelated(shelf, label):
    Model = shelf.count
    shelf.declarative_base(label)
    count = shelf.count
