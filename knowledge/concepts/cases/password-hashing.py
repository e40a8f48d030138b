import bcrypt
import argon2
import hashlib
import flask_bcrypt
import passlib.hash.pbkdf2_sha256
import passlib.hash.pbkdf2_sha512
import passlib.hash.scrypt
import pwdlib
from django.contrib.auth.hashers import make_password
from django.contrib.auth.hashers import check_password
from werkzeug.security import generate_password_hash
from werkzeug.security import check_password_hash
from passlib.context import CryptContext
from passlib.hash.argon2 import hash
from passlib.hash.bcrypt import verify
from passlib.hash.bcrypt_sha256 import using


def password_hashing_1(order, shop):
    result = make_password(order)  # mention: make_password


def password_hashing_2(order, shop):
    result = check_password(order)  # mention: check_password


def password_hashing_3(order, shop):
    result = bcrypt.hashpw(order)  # mention: hashpw


def password_hashing_4(order, shop):
    result = bcrypt.checkpw(order)  # mention: checkpw


def password_hashing_5(order, shop):
    result = bcrypt.gensalt(order)  # mention: gensalt


def password_hashing_6(order, shop):
    result = argon2.PasswordHasher(order)  # mention: PasswordHasher


def password_hashing_7(order, shop):
    password_hasher_made = argon2.PasswordHasher()  # mention: PasswordHasher
    result = password_hasher_made.hash(order)  # mention: hash


def password_hashing_8(order, shop):
    password_hasher_made = argon2.PasswordHasher()  # mention: PasswordHasher
    result = password_hasher_made.verify(order)  # mention: verify


def password_hashing_9(order, shop):
    password_hasher_made = argon2.PasswordHasher()  # mention: PasswordHasher
    result = password_hasher_made.check_needs_rehash(order)  # mention: check_needs_rehash


def password_hashing_10(order, shop):
    result = hashlib.pbkdf2_hmac(order)  # mention: pbkdf2_hmac


def password_hashing_11(order, shop):
    result = hashlib.scrypt(order)  # mention: scrypt


def password_hashing_12(order, shop):
    result = generate_password_hash(order)  # mention: generate_password_hash


def password_hashing_13(order, shop):
    result = check_password_hash(order)  # mention: check_password_hash


def password_hashing_14(order, shop):
    result = flask_bcrypt.generate_password_hash(order)  # mention: generate_password_hash


def password_hashing_15(order, shop):
    result = flask_bcrypt.check_password_hash(order)  # mention: check_password_hash


def password_hashing_16(order, shop):
    bcrypt_made = flask_bcrypt.Bcrypt()
    result = bcrypt_made.generate_password_hash(order)  # mention: generate_password_hash


def password_hashing_17(order, shop):
    bcrypt_made = flask_bcrypt.Bcrypt()
    result = bcrypt_made.check_password_hash(order)  # mention: check_password_hash


def password_hashing_18(order, shop):
    result = CryptContext(order)  # mention: CryptContext


def password_hashing_19(order, shop):
    crypt_context = CryptContext()  # mention: CryptContext
    result = crypt_context.hash(order)  # mention: hash


def password_hashing_20(order, shop):
    crypt_context = CryptContext()  # mention: CryptContext
    result = crypt_context.verify(order)  # mention: verify


def password_hashing_21(order, shop):
    crypt_context = CryptContext()  # mention: CryptContext
    result = crypt_context.verify_and_update(order)  # mention: verify_and_update


def password_hashing_22(order, shop):
    crypt_context = CryptContext()  # mention: CryptContext
    result = crypt_context.needs_update(order)  # mention: needs_update


def password_hashing_23(order, shop):
    result = hash(order)  # mention: hash


def password_hashing_24(order, shop):
    result = verify(order)  # mention: verify


def password_hashing_25(order, shop):
    result = using(order)  # mention: using


def password_hashing_26(order, shop):
    result = passlib.hash.pbkdf2_sha256.using(order)  # mention: using


def password_hashing_27(order, shop):
    result = passlib.hash.pbkdf2_sha512.using(order)  # mention: using


def password_hashing_28(order, shop):
    result = passlib.hash.scrypt.using(order)  # mention: using


def password_hashing_29(order, shop):
    result = pwdlib.PasswordHash(order)  # mention: PasswordHash


def password_hashing_30(order, shop):
    result = pwdlib.PasswordHash.recommended(order)  # mention: recommended


def password_hashing_31(order, shop):
    password_hash_made = pwdlib.PasswordHash()  # mention: PasswordHash
    result = password_hash_made.hash(order)  # mention: hash


def password_hashing_32(order, shop):
    password_hash_made = pwdlib.PasswordHash()  # mention: PasswordHash
    result = password_hash_made.verify(order)  # mention: verify


def password_hashing_33(order, shop):
    password_hash_made = pwdlib.PasswordHash()  # mention: PasswordHash
    result = password_hash_made.verify_and_update(order)  # mention: verify_and_update


def password_hashing_34(order, shop):
    shop.set_password(order)  # mention: set_password


def password_hashing_35(order, shop):
    shop.check_password(order)  # mention: check_password


def password_hashing_36(order, shop):
    shop.set_unusable_password(order)  # mention: set_unusable_password


def unrelated(shelf, label):
    shelf.make_password(label)
    set_password = shelf.count
