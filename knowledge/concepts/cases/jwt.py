import jwt
import authlib.jose.jwt
import joserfc.jwt
import flask_jwt_extended
from jose.jwt import encode
from jose.jwt import decode
from jose.jwt import get_unverified_claims
from jose.jwt import get_unverified_header
from rest_framework_simplejwt.tokens import AccessToken
from rest_framework_simplejwt.tokens import RefreshToken
from rest_framework_simplejwt.authentication import JWTAuthentication  # mention: JWTAuthentication


def jwt_1(order, shop):
    result = jwt.encode(order)  # mention: encode


def jwt_2(order, shop):
    result = jwt.decode(order)  # mention: decode


def jwt_3(order, shop):
    result = jwt.decode_complete(order)  # mention: decode_complete


def jwt_4(order, shop):
    result = jwt.get_unverified_header(order)  # mention: get_unverified_header


def jwt_5(order, shop):
    result = jwt.PyJWKClient(order)  # mention: PyJWKClient


def jwt_6(order, shop):
    py_jwt_made = jwt.PyJWT()
    result = py_jwt_made.encode(order)  # mention: encode


def jwt_7(order, shop):
    py_jwt_made = jwt.PyJWT()
    result = py_jwt_made.decode(order)  # mention: decode


def jwt_8(order, shop):
    result = encode(order)  # mention: encode


def jwt_9(order, shop):
    result = decode(order)  # mention: decode


def jwt_10(order, shop):
    result = get_unverified_claims(order)  # mention: get_unverified_claims


def jwt_11(order, shop):
    result = get_unverified_header(order)  # mention: get_unverified_header


def jwt_12(order, shop):
    result = authlib.jose.jwt.encode(order)  # mention: encode


def jwt_13(order, shop):
    result = authlib.jose.jwt.decode(order)  # mention: decode


def jwt_14(order, shop):
    result = joserfc.jwt.encode(order)  # mention: encode


def jwt_15(order, shop):
    result = joserfc.jwt.decode(order)  # mention: decode


def jwt_16(order, shop):
    result = flask_jwt_extended.JWTManager(order)  # mention: JWTManager


def jwt_17(order, shop):
    result = flask_jwt_extended.create_access_token(order)  # mention: create_access_token


def jwt_18(order, shop):
    result = flask_jwt_extended.create_refresh_token(order)  # mention: create_refresh_token


def jwt_19(order, shop):
    result = flask_jwt_extended.verify_jwt_in_request(order)  # mention: verify_jwt_in_request


def jwt_20(order, shop):
    result = flask_jwt_extended.decode_token(order)  # mention: decode_token


def jwt_21(order, shop):
    result = AccessToken(order)  # mention: AccessToken


def jwt_22(order, shop):
    result = RefreshToken(order)  # mention: RefreshToken


def jwt_23(order, shop):
    result = RefreshToken.for_user(order)  # mention: for_user


@flask_jwt_extended.jwt_required  # mention: jwt_required
def jwt_24(order):
    return order


def jwt_25(order, shop):
    jwtauthentication_ = JWTAuthentication("books")  # mention: JWTAuthentication


def unrelated(shelf, label):
    shelf.encode(label)
    shelf.jwt_required(label)
    shelf.JWTAuthentication(label)
