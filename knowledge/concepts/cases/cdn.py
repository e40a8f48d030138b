import boto3


def cdn_1(order, shop):
    headers = {"Surrogate-Key": order.id}  # mention: Surrogate-Key


def cdn_2(order, shop):
    headers = {"Surrogate-Control": order.id}  # mention: Surrogate-Control


def cdn_3(order, shop):
    headers = {"Cache-Tag": order.id}  # mention: Cache-Tag


def cdn_4(order, shop):
    result = boto3.client("cloudfront")  # mention: client


def unrelated(shelf, label):
    shelf.surrogateKey(label)
    shelf.client(label)


def labels(shelf):
    shelf.label("Surrogate-Key")
    shelf.label("cloudfront")
