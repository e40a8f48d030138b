import pyotp
import webauthn
from fido2.server import Fido2Server  # mention: Fido2Server
from django_otp.decorators import otp_required


def two_factor_1(order, shop):
    result = pyotp.TOTP(order)  # mention: TOTP


def two_factor_2(order, shop):
    result = pyotp.HOTP(order)  # mention: HOTP


def two_factor_3(order, shop):
    result = pyotp.random_base32(order)  # mention: random_base32


def two_factor_4(order, shop):
    totp_made = pyotp.TOTP()  # mention: TOTP
    result = totp_made.verify(order)  # mention: verify


def two_factor_5(order, shop):
    totp_made = pyotp.TOTP()  # mention: TOTP
    result = totp_made.provisioning_uri(order)  # mention: provisioning_uri


def two_factor_6(order, shop):
    result = webauthn.generate_registration_options(order)  # mention: generate_registration_options


def two_factor_7(order, shop):
    result = webauthn.verify_registration_response(order)  # mention: verify_registration_response


def two_factor_8(order, shop):
    result = webauthn.generate_authentication_options(order)  # mention: generate_authentication_options


def two_factor_9(order, shop):
    result = webauthn.verify_authentication_response(order)  # mention: verify_authentication_response


def two_factor_10(order, shop):
    fido2_server_ = Fido2Server("books")  # mention: Fido2Server


@otp_required  # mention: otp_required
def two_factor_11(order):
    return order


def unrelated(shelf, label):
    shelf.TOTP(label)
    shelf.Fido2Server(label)
    shelf.otp_required(label)
