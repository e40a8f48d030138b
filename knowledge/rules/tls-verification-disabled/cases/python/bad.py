import ssl
from ssl import CERT_NONE

import aiohttp
import httpx
import requests as http
import urllib3


def call(url):
    http.get(url, verify=False, timeout=5)  # expect: tls-verification-disabled
    httpx.post(url, verify=False)  # expect: tls-verification-disabled
    with http.Session() as session:
        session.verify = False  # expect: tls-verification-disabled
        session.put(url, data=b"", verify=False)  # expect: tls-verification-disabled


async def fetch(url):
    async with aiohttp.ClientSession() as session:
        await session.get(url, ssl=False)  # expect: tls-verification-disabled


def pool():
    return urllib3.PoolManager(cert_reqs="CERT_NONE")  # expect: tls-verification-disabled


INSECURE = False


def by_name(url):
    return http.get(url, verify=INSECURE)  # expect: tls-verification-disabled
