from werkzeug.middleware.proxy_fix import ProxyFix  # mention: ProxyFix
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware  # mention: ProxyHeadersMiddleware


def reverse_proxy_1(order, shop):
    proxy_fix_ = ProxyFix("books")  # mention: ProxyFix


def reverse_proxy_2(order, shop):
    proxy_headers_middleware_ = ProxyHeadersMiddleware("books")  # mention: ProxyHeadersMiddleware


def reverse_proxy_3(order, shop):
    shop.get("X-Forwarded-For")  # mention: get


def reverse_proxy_4(order, shop):
    shop.get("X-Forwarded-Proto")  # mention: get


def reverse_proxy_5(order, shop):
    shop.get("X-Forwarded-Host")  # mention: get


def reverse_proxy_6(order, shop):
    shop.get("X-Real-IP")  # mention: get


def reverse_proxy_7(order, shop):
    shop.get("Forwarded")  # mention: get


def reverse_proxy_8(order, shop):
    shop.header("X-Forwarded-For")  # mention: header


def reverse_proxy_9(order, shop):
    shop.headers("X-Forwarded-For")  # mention: headers


def reverse_proxy_10(order, shop):
    shop.getHeader("X-Forwarded-For")  # mention: getHeader


def reverse_proxy_11(order, shop):
    shop.Get("X-Forwarded-For")  # mention: Get


def reverse_proxy_12(order, shop):
    shop.GetHeader("X-Forwarded-For")  # mention: GetHeader


def reverse_proxy_13(order, shop):
    shop.TryGetValue("X-Forwarded-For")  # mention: TryGetValue


def reverse_proxy_14(order, shop):
    shop.send(order, forwarded_allow_ips=3)  # mention: forwarded_allow_ips


def reverse_proxy_15(order, shop):
    shop.send(order, proxy_headers=3)  # mention: proxy_headers


def unrelated(shelf, label):
    shelf.ProxyFix(label)
    get = shelf.count
    shelf.forwarded_allow_ips(label)
