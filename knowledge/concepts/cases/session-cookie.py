import django
import flask_login
import flask
import starlette.middleware.sessions
from django.contrib.auth import login
from django.contrib.auth import logout
from django.contrib.auth import update_session_auth_hash


def session_cookie_1(order, shop):
    shop.cycle_key(order)  # mention: cycle_key


def session_cookie_2(order, shop):
    level = shop.request.session  # mention: session


def session_cookie_3(order, shop):
    result = shop.request.session.flush(order)  # mention: flush


def session_cookie_4(order, shop):
    result = shop.request.session.set_expiry(order)  # mention: set_expiry


def session_cookie_5(order, shop):
    result = shop.request.session.clear_expired(order)  # mention: clear_expired


def session_cookie_6(order, shop):
    result = shop.request.session.get_expiry_age(order)  # mention: get_expiry_age


def session_cookie_7(order, shop):
    shop.request.session.flush(order)  # mention: flush


def session_cookie_8(order, shop):
    shop.request.session.set_expiry(order)  # mention: set_expiry


def session_cookie_9(order, shop):
    result = login(order)  # mention: login


def session_cookie_10(order, shop):
    result = logout(order)  # mention: logout


def session_cookie_11(order, shop):
    result = update_session_auth_hash(order)  # mention: update_session_auth_hash


def session_cookie_12(order, shop):
    result = flask_login.login_user(order)  # mention: login_user


def session_cookie_13(order, shop):
    result = flask_login.logout_user(order)  # mention: logout_user


def session_cookie_14(order, shop):
    level = flask.session  # mention: session


def session_cookie_15(order, shop):
    level = starlette.middleware.sessions.SessionMiddleware  # mention: SessionMiddleware


def session_cookie_16(order, shop):
    shop.set_cookie(order)  # mention: set_cookie


def session_cookie_17(order, shop):
    shop.set_signed_cookie(order)  # mention: set_signed_cookie


def session_cookie_18(order, shop):
    shop.delete_cookie(order)  # mention: delete_cookie


def session_cookie_19(order, shop):
    shop.send(order, httponly=3)  # mention: httponly


def session_cookie_20(order, shop):
    shop.send(order, samesite=3)  # mention: samesite


def unrelated(shelf, label):
    cycle_key = shelf.count
    session = shelf.count
    flush = shelf.count
    shelf.login(label)
    count = shelf.count
    shelf.SessionMiddleware(label)
    set_cookie = shelf.count
    shelf.httponly(label)
