import Crypto
import Cryptodome
import sqlalchemy_utils
from cryptography.fernet import Fernet
from cryptography.fernet import MultiFernet
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from cryptography.hazmat.primitives.ciphers.aead import AESCCM
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from nacl.secret import SecretBox
from nacl.secret import Aead
from django_cryptography.fields import encrypt


def encryption_at_rest_1(order, shop):
    result = Fernet(order)  # mention: Fernet


def encryption_at_rest_2(order, shop):
    result = MultiFernet(order)  # mention: MultiFernet


def encryption_at_rest_3(order, shop):
    fernet = Fernet()  # mention: Fernet
    result = fernet.encrypt(order)  # mention: encrypt


def encryption_at_rest_4(order, shop):
    multi_fernet = MultiFernet()  # mention: MultiFernet
    result = multi_fernet.decrypt(order)  # mention: decrypt


def encryption_at_rest_5(order, shop):
    multi_fernet = MultiFernet()  # mention: MultiFernet
    result = multi_fernet.rotate(order)  # mention: rotate


def encryption_at_rest_6(order, shop):
    result = Fernet.generate_key(order)  # mention: generate_key


def encryption_at_rest_7(order, shop):
    result = Cipher(order)  # mention: Cipher


def encryption_at_rest_8(order, shop):
    result = AESGCM(order)  # mention: AESGCM


def encryption_at_rest_9(order, shop):
    result = AESGCMSIV(order)  # mention: AESGCMSIV


def encryption_at_rest_10(order, shop):
    result = AESSIV(order)  # mention: AESSIV


def encryption_at_rest_11(order, shop):
    result = AESCCM(order)  # mention: AESCCM


def encryption_at_rest_12(order, shop):
    result = ChaCha20Poly1305(order)  # mention: ChaCha20Poly1305


def encryption_at_rest_13(order, shop):
    aesgcm = AESGCM()  # mention: AESGCM
    result = aesgcm.encrypt(order)  # mention: encrypt


def encryption_at_rest_14(order, shop):
    cha_cha20_poly1305 = ChaCha20Poly1305()  # mention: ChaCha20Poly1305
    result = cha_cha20_poly1305.decrypt(order)  # mention: decrypt


def encryption_at_rest_15(order, shop):
    result = AESGCM.generate_key(order)  # mention: generate_key


def encryption_at_rest_16(order, shop):
    result = ChaCha20Poly1305.generate_key(order)  # mention: generate_key


def encryption_at_rest_17(order, shop):
    result = Crypto.Cipher.AES.new(order)  # mention: new


def encryption_at_rest_18(order, shop):
    result = Cryptodome.Cipher.ChaCha20_Poly1305.new(order)  # mention: new


def encryption_at_rest_19(order, shop):
    result = SecretBox(order)  # mention: SecretBox


def encryption_at_rest_20(order, shop):
    result = Aead(order)  # mention: Aead


def encryption_at_rest_21(order, shop):
    result = encrypt(order)  # mention: encrypt


def encryption_at_rest_22(order, shop):
    result = sqlalchemy_utils.EncryptedType(order)  # mention: EncryptedType


def encryption_at_rest_23(order, shop):
    result = sqlalchemy_utils.StringEncryptedType(order)  # mention: StringEncryptedType


def encryption_at_rest_24(order, shop):
    shop.send(order, ServerSideEncryption=3)  # mention: ServerSideEncryption


def encryption_at_rest_25(order, shop):
    shop.send(order, SSEKMSKeyId=3)  # mention: SSEKMSKeyId


def encryption_at_rest_26(order, shop):
    shop.send(order, StorageEncrypted=3)  # mention: StorageEncrypted


def unrelated(shelf, label):
    shelf.Fernet(label)
    shelf.ServerSideEncryption(label)
