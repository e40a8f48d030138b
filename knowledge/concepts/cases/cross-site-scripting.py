import markupsafe
import bleach
import nh3
from django.utils.safestring import mark_safe
from django.utils.html import format_html
from django.utils.html import escape
from django.utils.html import strip_tags


def cross_site_scripting_1(order, shop):
    result = mark_safe(order)  # mention: mark_safe


def cross_site_scripting_2(order, shop):
    result = format_html(order)  # mention: format_html


def cross_site_scripting_3(order, shop):
    result = escape(order)  # mention: escape


def cross_site_scripting_4(order, shop):
    result = strip_tags(order)  # mention: strip_tags


def cross_site_scripting_5(order, shop):
    result = markupsafe.Markup(order)  # mention: Markup


def cross_site_scripting_6(order, shop):
    result = markupsafe.escape(order)  # mention: escape


def cross_site_scripting_7(order, shop):
    result = bleach.clean(order)  # mention: clean


def cross_site_scripting_8(order, shop):
    result = nh3.clean(order)  # mention: clean


def unrelated(shelf, label):
    shelf.mark_safe(label)
