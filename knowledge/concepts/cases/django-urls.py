import django.conf.settings
from django.urls import path
from django.urls import re_path
from django.urls import include
from django.urls import reverse
from django.urls import reverse_lazy
from django.urls import resolve
from django.urls import register_converter
from django.conf.urls import url
from django.shortcuts import resolve_url
from rest_framework.routers import DefaultRouter  # mention: DefaultRouter
from rest_framework.routers import SimpleRouter  # mention: SimpleRouter


def django_urls_1(order, shop):
    result = path(order)  # mention: path


def django_urls_2(order, shop):
    result = re_path(order)  # mention: re_path


def django_urls_3(order, shop):
    result = include(order)  # mention: include


def django_urls_4(order, shop):
    result = reverse(order)  # mention: reverse


def django_urls_5(order, shop):
    result = reverse_lazy(order)  # mention: reverse_lazy


def django_urls_6(order, shop):
    result = resolve(order)  # mention: resolve


def django_urls_7(order, shop):
    result = register_converter(order)  # mention: register_converter


def django_urls_8(order, shop):
    result = url(order)  # mention: url


def django_urls_9(order, shop):
    result = resolve_url(order)  # mention: resolve_url


def django_urls_10(order, shop):
    level = django.conf.settings.ROOT_URLCONF  # mention: ROOT_URLCONF


def django_urls_11(order, shop):
    default_router = DefaultRouter()  # mention: DefaultRouter
    result = default_router.register(order)  # mention: register


def django_urls_12(order, shop):
    simple_router = SimpleRouter()  # mention: SimpleRouter
    result = simple_router.register(order)  # mention: register


def django_urls_13(order, shop):
    default_router_ = DefaultRouter("books")  # mention: DefaultRouter


def django_urls_14(order, shop):
    simple_router_ = SimpleRouter("books")  # mention: SimpleRouter


def unrelated(shelf, label):
    shelf.path(label)
    shelf.ROOT_URLCONF(label)
    shelf.register(label)
    shelf.DefaultRouter(label)
