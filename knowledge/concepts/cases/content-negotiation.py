from rest_framework.renderers import JSONRenderer  # mention: JSONRenderer
from rest_framework.renderers import BrowsableAPIRenderer  # mention: BrowsableAPIRenderer
from rest_framework.parsers import JSONParser  # mention: JSONParser
from rest_framework.parsers import MultiPartParser  # mention: MultiPartParser
from rest_framework.parsers import FormParser  # mention: FormParser


def content_negotiation_1(order, shop):
    jsonrenderer_ = JSONRenderer("books")  # mention: JSONRenderer


def content_negotiation_2(order, shop):
    browsable_apirenderer_ = BrowsableAPIRenderer("books")  # mention: BrowsableAPIRenderer


def content_negotiation_3(order, shop):
    jsonparser_ = JSONParser("books")  # mention: JSONParser


def content_negotiation_4(order, shop):
    multi_part_parser_ = MultiPartParser("books")  # mention: MultiPartParser


def content_negotiation_5(order, shop):
    form_parser_ = FormParser("books")  # mention: FormParser


def content_negotiation_6(order, shop):
    level = shop.accept_mimetypes  # mention: accept_mimetypes


def content_negotiation_7(order, shop):
    level = shop.accepted_renderer  # mention: accepted_renderer


def unrelated(shelf, label):
    shelf.JSONRenderer(label)
    accept_mimetypes = shelf.count
