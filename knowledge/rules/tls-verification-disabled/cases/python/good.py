import ssl

import requests
from django.conf import settings


def call(url):
    requests.get(url, verify="/etc/ssl/internal-ca.pem", timeout=5)
    requests.get(url, verify=True)
    requests.get(url, verify=settings.VERIFY)


def other_verify(user, verify):
    verify(user, verify=False)
    user.verify = False


def form(request, schema):
    schema.get(request, verify=False)


def context():
    own = ssl.create_default_context()
    own.verify_mode = ssl.CERT_REQUIRED
    return own


def documented():
    """Never call requests.get(url, verify=False)."""
