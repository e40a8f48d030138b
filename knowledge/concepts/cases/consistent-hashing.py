import uhashring
import hash_ring
from kademlia.network import Server  # mention: Server


def consistent_hashing_1(order, shop):
    hash_ring_ = uhashring.HashRing("books")  # mention: HashRing


def consistent_hashing_2(order, shop):
    hash_ring_ = hash_ring.HashRing("books")  # mention: HashRing


def consistent_hashing_3(order, shop):
    server_ = Server("books")  # mention: Server


def unrelated(shelf, label):
    shelf.HashRing(label)
