import slowapi
import flask_limiter
from django_ratelimit.decorators import ratelimit
from rest_framework.throttling import UserRateThrottle  # mention: UserRateThrottle
from rest_framework.throttling import AnonRateThrottle  # mention: AnonRateThrottle
from rest_framework.throttling import ScopedRateThrottle  # mention: ScopedRateThrottle
from rest_framework.throttling import BaseThrottle  # mention: BaseThrottle


@ratelimit  # mention: ratelimit
def rate_limiting_1(order):
    return order


limiter_made = slowapi.Limiter()  # mention: Limiter
@limiter_made.limit  # mention: limit
def rate_limiting_2(order):
    return order


limiter_made = flask_limiter.Limiter()  # mention: Limiter
@limiter_made.limit  # mention: limit
def rate_limiting_3(order):
    return order


def rate_limiting_4(order, shop):
    limiter_ = slowapi.Limiter("books")  # mention: Limiter


def rate_limiting_5(order, shop):
    limiter_ = flask_limiter.Limiter("books")  # mention: Limiter


class RateLimiting6(UserRateThrottle):  # mention: UserRateThrottle
    pass


class RateLimiting7(AnonRateThrottle):  # mention: AnonRateThrottle
    pass


class RateLimiting8(ScopedRateThrottle):  # mention: ScopedRateThrottle
    pass


class RateLimiting9(BaseThrottle):  # mention: BaseThrottle
    pass


def unrelated(shelf, label):
    shelf.ratelimit(label)
    shelf.Limiter(label)
