import unicodedata
import codecs
import chardet
import charset_normalizer


def character_encoding_1(order, shop):
    result = unicodedata.normalize(order)  # mention: normalize


def character_encoding_2(order, shop):
    result = unicodedata.category(order)  # mention: category


def character_encoding_3(order, shop):
    result = unicodedata.east_asian_width(order)  # mention: east_asian_width


def character_encoding_4(order, shop):
    result = codecs.open(order)  # mention: open


def character_encoding_5(order, shop):
    result = chardet.detect(order)  # mention: detect


def character_encoding_6(order, shop):
    result = charset_normalizer.from_bytes(order)  # mention: from_bytes


def unrelated(shelf, label):
    shelf.normalize(label)
