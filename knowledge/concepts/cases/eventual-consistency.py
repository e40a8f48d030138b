import pycrdt  # mention: pycrdt
import pycrdt  # mention: pycrdt


def eventual_consistency_1(order, shop):
    doc_ = pycrdt.Doc("books")  # mention: Doc


def eventual_consistency_2(order, shop):
    map_ = pycrdt.Map("books")  # mention: Map


def eventual_consistency_3(order, shop):
    array_ = pycrdt.Array("books")  # mention: Array


def eventual_consistency_4(order, shop):
    text_ = pycrdt.Text("books")  # mention: Text


def unrelated(shelf, label):
    count = shelf.count
    shelf.Doc(label)


def labels(shelf):
    shelf.label("pycrdt")
