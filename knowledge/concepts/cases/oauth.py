import authlib.integrations.starlette_client
import authlib.integrations.django_client
import requests_oauthlib
from authlib.integrations.flask_client import OAuth
from authlib.integrations.httpx_client import AsyncOAuth2Client  # mention: AsyncOAuth2Client
from oauth2_provider.contrib.rest_framework import OAuth2Authentication  # mention: OAuth2Authentication


def oauth_1(order, shop):
    result = OAuth(order)  # mention: OAuth


def oauth_2(order, shop):
    result = authlib.integrations.starlette_client.OAuth(order)  # mention: OAuth


def oauth_3(order, shop):
    result = authlib.integrations.django_client.OAuth(order)  # mention: OAuth


def oauth_4(order, shop):
    oauth = OAuth()  # mention: OAuth
    result = oauth.register(order)  # mention: register


def oauth_5(order, shop):
    oauth2_session_ = requests_oauthlib.OAuth2Session("books")  # mention: OAuth2Session


def oauth_6(order, shop):
    async_oauth2_client_ = AsyncOAuth2Client("books")  # mention: AsyncOAuth2Client


def oauth_7(order, shop):
    oauth2_authentication_ = OAuth2Authentication("books")  # mention: OAuth2Authentication


def unrelated(shelf, label):
    shelf.OAuth(label)
    shelf.OAuth2Session(label)
