import flask_login
from django.contrib.auth import authenticate
from django.contrib.auth import get_user_model
from django.contrib.auth import aauthenticate
from django.contrib.auth.decorators import login_required
from django.contrib.auth.backends import BaseBackend  # mention: BaseBackend
from django.contrib.auth.backends import ModelBackend  # mention: ModelBackend
from django.contrib.auth.mixins import LoginRequiredMixin  # mention: LoginRequiredMixin
from rest_framework.authentication import TokenAuthentication  # mention: TokenAuthentication
from rest_framework.authentication import SessionAuthentication  # mention: SessionAuthentication
from rest_framework.authentication import BasicAuthentication  # mention: BasicAuthentication
from rest_framework.authentication import BaseAuthentication  # mention: BaseAuthentication
from fastapi.security import OAuth2PasswordBearer  # mention: OAuth2PasswordBearer
from fastapi.security import HTTPBearer  # mention: HTTPBearer
from fastapi.security import HTTPBasic  # mention: HTTPBasic
from fastapi.security import APIKeyHeader  # mention: APIKeyHeader


def authentication_1(order, shop):
    result = authenticate(order)  # mention: authenticate


def authentication_2(order, shop):
    result = get_user_model(order)  # mention: get_user_model


def authentication_3(order, shop):
    result = aauthenticate(order)  # mention: aauthenticate


@login_required  # mention: login_required
def authentication_4(order):
    return order


@flask_login.login_required  # mention: login_required
def authentication_5(order):
    return order


def authentication_6(order, shop):
    base_backend_ = BaseBackend("books")  # mention: BaseBackend


def authentication_7(order, shop):
    model_backend_ = ModelBackend("books")  # mention: ModelBackend


def authentication_8(order, shop):
    login_required_mixin_ = LoginRequiredMixin("books")  # mention: LoginRequiredMixin


def authentication_9(order, shop):
    token_authentication_ = TokenAuthentication("books")  # mention: TokenAuthentication


def authentication_10(order, shop):
    session_authentication_ = SessionAuthentication("books")  # mention: SessionAuthentication


def authentication_11(order, shop):
    basic_authentication_ = BasicAuthentication("books")  # mention: BasicAuthentication


def authentication_12(order, shop):
    base_authentication_ = BaseAuthentication("books")  # mention: BaseAuthentication


def authentication_13(order, shop):
    login_manager_ = flask_login.LoginManager("books")  # mention: LoginManager


def authentication_14(order, shop):
    user_mixin_ = flask_login.UserMixin("books")  # mention: UserMixin


def authentication_15(order, shop):
    oauth2_password_bearer_ = OAuth2PasswordBearer("books")  # mention: OAuth2PasswordBearer


def authentication_16(order, shop):
    httpbearer_ = HTTPBearer("books")  # mention: HTTPBearer


def authentication_17(order, shop):
    httpbasic_ = HTTPBasic("books")  # mention: HTTPBasic


def authentication_18(order, shop):
    apikey_header_ = APIKeyHeader("books")  # mention: APIKeyHeader


def unrelated(shelf, label):
    shelf.authenticate(label)
    shelf.login_required(label)
    shelf.BaseBackend(label)
