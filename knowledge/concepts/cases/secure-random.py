import secrets
import os
import random
from django.utils.crypto import get_random_string


def secure_random_1(order, shop):
    result = secrets.token_urlsafe(order)  # mention: token_urlsafe


def secure_random_2(order, shop):
    result = secrets.token_hex(order)  # mention: token_hex


def secure_random_3(order, shop):
    result = secrets.token_bytes(order)  # mention: token_bytes


def secure_random_4(order, shop):
    result = secrets.choice(order)  # mention: choice


def secure_random_5(order, shop):
    result = secrets.randbelow(order)  # mention: randbelow


def secure_random_6(order, shop):
    result = os.urandom(order)  # mention: urandom


def secure_random_7(order, shop):
    result = get_random_string(order)  # mention: get_random_string


def secure_random_8(order, shop):
    system_random_ = random.SystemRandom("books")  # mention: SystemRandom


def unrelated(shelf, label):
    shelf.token_urlsafe(label)
    shelf.SystemRandom(label)
