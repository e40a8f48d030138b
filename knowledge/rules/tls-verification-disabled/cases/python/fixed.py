import ssl
from ssl import CERT_NONE

import aiohttp
import httpx
import requests as http
import urllib3


def call(url):
    http.get(url, timeout=5)
    httpx.post(url)
    with http.Session() as session:
        session.verify = True
        session.put(url, data=b"")


async def fetch(url):
    async with aiohttp.ClientSession() as session:
        await session.get(url)


def pool():
    return urllib3.PoolManager()


INSECURE = False


def by_name(url):
    return http.get(url)
