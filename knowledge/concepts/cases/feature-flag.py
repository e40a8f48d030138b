import waffle
import ldclient
import UnleashClient
import flagsmith
import growthbook
from openfeature.api import get_client
from waffle.decorators import waffle_flag
from waffle.decorators import waffle_switch


def feature_flag_1(order, shop):
    result = waffle.flag_is_active(order)  # mention: flag_is_active


def feature_flag_2(order, shop):
    result = waffle.switch_is_active(order)  # mention: switch_is_active


def feature_flag_3(order, shop):
    result = waffle.sample_is_active(order)  # mention: sample_is_active


def feature_flag_4(order, shop):
    result = get_client(order)  # mention: get_client


def feature_flag_5(order, shop):
    result = ldclient.get(order)  # mention: get


@waffle_flag  # mention: waffle_flag
def feature_flag_6(order):
    return order


@waffle_switch  # mention: waffle_switch
def feature_flag_7(order):
    return order


def feature_flag_8(order, shop):
    unleash_client_ = UnleashClient.UnleashClient("books")  # mention: UnleashClient


def feature_flag_9(order, shop):
    flagsmith_ = flagsmith.Flagsmith("books")  # mention: Flagsmith


def feature_flag_10(order, shop):
    growth_book_ = growthbook.GrowthBook("books")  # mention: GrowthBook


def unrelated(shelf, label):
    shelf.flag_is_active(label)
    shelf.waffle_flag(label)
    shelf.UnleashClient(label)
