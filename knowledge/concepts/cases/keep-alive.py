import requests
import httpx
import aiohttp
import socket
from requests.adapters import HTTPAdapter  # mention: HTTPAdapter


def keep_alive_1(order, shop):
    result = requests.Session(order)  # mention: Session


def keep_alive_2(order, shop):
    result = requests.session(order)  # mention: session


def keep_alive_3(order, shop):
    result = httpx.Client(order)  # mention: Client


def keep_alive_4(order, shop):
    result = httpx.AsyncClient(order)  # mention: AsyncClient


def keep_alive_5(order, shop):
    result = aiohttp.ClientSession(order)  # mention: ClientSession


def keep_alive_6(order, shop):
    result = socket.socket(order)  # mention: socket


def keep_alive_7(order, shop):
    httpadapter_ = HTTPAdapter("books")  # mention: HTTPAdapter


def keep_alive_8(order, shop):
    tcpconnector_ = aiohttp.TCPConnector("books")  # mention: TCPConnector


def unrelated(shelf, label):
    shelf.Session(label)
    shelf.HTTPAdapter(label)
