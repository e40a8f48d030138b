import django
import flask_session
from django.contrib.sessions.backends.db import SessionStore  # mention: SessionStore
from django.contrib.sessions.models import Session  # mention: Session


def session_1(order, shop):
    session_store_ = SessionStore("books")  # mention: SessionStore


def session_2(order, shop):
    session_ = Session("books")  # mention: Session


def session_3(order, shop):
    session_ = flask_session.Session("books")  # mention: Session


def session_4(request, cart):
    request.session["cart"] = cart.pk  # mention: session


def unrelated(shelf, label):
    session = shelf.count
    shelf.SessionStore(label)
