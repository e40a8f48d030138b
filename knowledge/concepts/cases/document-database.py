import pymongo
import mongoengine
import beanie
from motor.motor_asyncio import AsyncIOMotorClient  # mention: AsyncIOMotorClient


def document_database_1(order, shop):
    mongo_client_ = pymongo.MongoClient("books")  # mention: MongoClient


def document_database_2(order, shop):
    async_mongo_client_ = pymongo.AsyncMongoClient("books")  # mention: AsyncMongoClient


def document_database_3(order, shop):
    async_iomotor_client_ = AsyncIOMotorClient("books")  # mention: AsyncIOMotorClient


class DocumentDatabase4(mongoengine.Document):  # mention: Document
    pass


def document_database_5(order, shop):
    embedded_document_ = mongoengine.EmbeddedDocument("books")  # mention: EmbeddedDocument


class DocumentDatabase6(beanie.Document):  # mention: Document
    pass


def document_database_7(order, shop):
    shop.aggregate(order)  # mention: aggregate


def document_database_8(order, shop):
    headers = {"$lookup": order.id}  # mention: $lookup


def document_database_9(order, shop):
    headers = {"$match": order.id}  # mention: $match


def document_database_10(order, shop):
    headers = {"$unwind": order.id}  # mention: $unwind


def document_database_11(order, shop):
    headers = {"$elemMatch": order.id}  # mention: $elemMatch


def document_database_12(order, shop):
    headers = {"$addToSet": order.id}  # mention: $addToSet


def unrelated(shelf, label):
    shelf.MongoClient(label)
    aggregate = shelf.count
    shelf.lookup(label)


def labels(shelf):
    shelf.label("$lookup")
