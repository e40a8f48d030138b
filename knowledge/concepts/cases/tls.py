import ssl
import certifi
import requests
import httpx


def tls_1(order, shop):
    result = ssl.create_default_context(order)  # mention: create_default_context


def tls_2(order, shop):
    result = ssl.SSLContext(order)  # mention: SSLContext


def tls_3(order, shop):
    result = certifi.where(order)  # mention: where


def tls_4(order, shop):
    level = ssl.CERT_REQUIRED  # mention: CERT_REQUIRED


def tls_5(order, shop):
    level = ssl.PROTOCOL_TLS_CLIENT  # mention: PROTOCOL_TLS_CLIENT


def tls_6(order, shop):
    level = ssl.PROTOCOL_TLS_SERVER  # mention: PROTOCOL_TLS_SERVER


def tls_7(order, shop):
    level = ssl.TLSVersion.TLSv1_3  # mention: TLSv1_3


def tls_8(order, shop):
    result = requests.get(verify=3)  # mention: verify


def tls_9(order, shop):
    result = requests.get(cert=3)  # mention: cert


def tls_10(order, shop):
    result = httpx.post(verify=3)  # mention: verify


def tls_11(order, shop):
    result = httpx.put(verify=3)  # mention: verify


def tls_12(order, shop):
    result = httpx.patch(verify=3)  # mention: verify


def tls_13(order, shop):
    result = httpx.delete(verify=3)  # mention: verify


def tls_14(order, shop):
    result = httpx.head(verify=3)  # mention: verify


def tls_15(order, shop):
    result = httpx.options(verify=3)  # mention: verify


def tls_16(order, shop):
    result = httpx.request(verify=3)  # mention: verify


def tls_17(order, shop):
    result = httpx.stream(verify=3)  # mention: verify


def tls_18(order, shop):
    session_made = requests.Session()
    result = session_made.get(verify=3)  # mention: verify


def tls_19(order, shop):
    session_made = requests.session()
    result = session_made.post(verify=3)  # mention: verify


def tls_20(order, shop):
    session_made = requests.session()
    result = session_made.put(verify=3)  # mention: verify


def tls_21(order, shop):
    session_made = requests.session()
    result = session_made.patch(verify=3)  # mention: verify


def tls_22(order, shop):
    session_made = requests.session()
    result = session_made.delete(verify=3)  # mention: verify


def tls_23(order, shop):
    session_made = requests.session()
    result = session_made.head(verify=3)  # mention: verify


def tls_24(order, shop):
    session_made = requests.session()
    result = session_made.options(verify=3)  # mention: verify


def tls_25(order, shop):
    session_made = requests.session()
    result = session_made.request(verify=3)  # mention: verify


def tls_26(order, shop):
    result = httpx.Client(verify=3)  # mention: verify


def tls_27(order, shop):
    result = httpx.AsyncClient(verify=3)  # mention: verify


def tls_28(order, shop):
    shop.send(order, sslmode=3)  # mention: sslmode


def tls_29(order, shop):
    shop.send(order, sslrootcert=3)  # mention: sslrootcert


def tls_30(order, shop):
    shop.send(order, ssl_context=3)  # mention: ssl_context


def tls_31(order, shop):
    shop.send(order, ssl_cert_reqs=3)  # mention: ssl_cert_reqs


def tls_32(order, shop):
    shop.send(order, ssl_ca_certs=3)  # mention: ssl_ca_certs


def unrelated(shelf, label):
    shelf.create_default_context(label)
    shelf.CERT_REQUIRED(label)
    shelf.get(label)
    shelf.sslmode(label)
