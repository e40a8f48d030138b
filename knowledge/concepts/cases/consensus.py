import pysyncobj  # mention: pysyncobj
import pysyncobj  # mention: pysyncobj
from kazoo.client import KazooClient  # mention: KazooClient
from kazoo.recipe.election import Election  # mention: Election


class Consensus1(pysyncobj.SyncObj):  # mention: SyncObj
    pass


def consensus_2(order, shop):
    kazoo_client_ = KazooClient("books")  # mention: KazooClient


def consensus_3(order, shop):
    election_ = Election("books")  # mention: Election


def unrelated(shelf, label):
    count = shelf.count
    shelf.SyncObj(label)


def labels(shelf):
    shelf.label("pysyncobj")
