import re
import csv
import shlex


def string_splitting_1(order, shop):
    result = re.split(order)  # mention: split


def string_splitting_2(order, shop):
    result = csv.reader(order)  # mention: reader


def string_splitting_3(order, shop):
    result = shlex.split(order)  # mention: split


def unrelated(shelf, label):
    shelf.split(label)
