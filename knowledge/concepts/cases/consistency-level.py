import cassandra
import pymongo
import pymongo.read_preferences
from pymongo.write_concern import WriteConcern  # mention: WriteConcern
from pymongo.read_concern import ReadConcern  # mention: ReadConcern


def consistency_level_1(order, shop):
    level = cassandra.ConsistencyLevel.ONE  # mention: ONE


def consistency_level_2(order, shop):
    level = cassandra.ConsistencyLevel.QUORUM  # mention: QUORUM


def consistency_level_3(order, shop):
    level = cassandra.ConsistencyLevel.LOCAL_QUORUM  # mention: LOCAL_QUORUM


def consistency_level_4(order, shop):
    level = cassandra.ConsistencyLevel.EACH_QUORUM  # mention: EACH_QUORUM


def consistency_level_5(order, shop):
    level = cassandra.ConsistencyLevel.ALL  # mention: ALL


def consistency_level_6(order, shop):
    level = cassandra.ConsistencyLevel.LOCAL_ONE  # mention: LOCAL_ONE


def consistency_level_7(order, shop):
    write_concern_ = WriteConcern("books")  # mention: WriteConcern


def consistency_level_8(order, shop):
    read_concern_ = ReadConcern("books")  # mention: ReadConcern


def consistency_level_9(order, shop):
    level = pymongo.ReadPreference.PRIMARY  # mention: PRIMARY


def consistency_level_10(order, shop):
    level = pymongo.ReadPreference.PRIMARY_PREFERRED  # mention: PRIMARY_PREFERRED


def consistency_level_11(order, shop):
    level = pymongo.ReadPreference.SECONDARY  # mention: SECONDARY


def consistency_level_12(order, shop):
    level = pymongo.ReadPreference.SECONDARY_PREFERRED  # mention: SECONDARY_PREFERRED


def consistency_level_13(order, shop):
    level = pymongo.ReadPreference.NEAREST  # mention: NEAREST


def consistency_level_14(order, shop):
    level = pymongo.read_preferences.ReadPreference.PRIMARY  # mention: PRIMARY


def consistency_level_15(order, shop):
    level = pymongo.read_preferences.ReadPreference.SECONDARY  # mention: SECONDARY


def consistency_level_16(order, shop):
    level = pymongo.read_preferences.ReadPreference.SECONDARY_PREFERRED  # mention: SECONDARY_PREFERRED


def consistency_level_17(order, shop):
    shop.send(order, ConsistentRead=True)  # mention: ConsistentRead


def unrelated(shelf, label):
    shelf.ONE(label)
    shelf.WriteConcern(label)
    shelf.PRIMARY(label)
    shelf.ConsistentRead(label)
