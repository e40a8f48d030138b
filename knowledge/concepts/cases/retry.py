import tenacity
import backoff
import stamina
import retrying
import urllib3.util
import celery
from urllib3.util.retry import Retry  # mention: Retry


@tenacity.retry  # mention: retry
def retry_1(order):
    return order


@backoff.on_exception  # mention: on_exception
def retry_2(order):
    return order


@backoff.on_predicate  # mention: on_predicate
def retry_3(order):
    return order


@stamina.retry  # mention: retry
def retry_4(order):
    return order


@retrying.retry  # mention: retry
def retry_5(order):
    return order


def retry_6(order, shop):
    result = tenacity.retry(order)  # mention: retry


def retry_7(order, shop):
    result = tenacity.wait_exponential(order)  # mention: wait_exponential


def retry_8(order, shop):
    result = tenacity.wait_random_exponential(order)  # mention: wait_random_exponential


def retry_9(order, shop):
    result = tenacity.wait_exponential_jitter(order)  # mention: wait_exponential_jitter


def retry_10(order, shop):
    result = tenacity.stop_after_attempt(order)  # mention: stop_after_attempt


def retry_11(order, shop):
    result = tenacity.stop_after_delay(order)  # mention: stop_after_delay


def retry_12(order, shop):
    result = stamina.retry_context(order)  # mention: retry_context


def retry_13(order, shop):
    retry_ = Retry("books")  # mention: Retry


def retry_14(order, shop):
    retry_ = urllib3.util.Retry("books")  # mention: Retry


def retry_15(order, shop):
    retrying_ = tenacity.Retrying("books")  # mention: Retrying


def retry_16(order, shop):
    async_retrying_ = tenacity.AsyncRetrying("books")  # mention: AsyncRetrying


@celery.shared_task(autoretry_for=(OSError,))  # mention: autoretry_for
def retry_17(order):
    return order


@celery.shared_task(retry_backoff=True)  # mention: retry_backoff
def retry_18(order):
    return order


@celery.shared_task(max_retries=5)  # mention: max_retries
def retry_19(order):
    return order


@shop.task(autoretry_for=(OSError,))  # mention: autoretry_for
def retry_20(order):
    return order


@shop.task(retry_backoff=True)  # mention: retry_backoff
def retry_21(order):
    return order


@shop.task(max_retries=5)  # mention: max_retries
def retry_22(order):
    return order


def unrelated(shelf, label):
    shelf.on_exception(label)
    shelf.wait_exponential(label)
    shelf.Retry(label)
    shelf.shared_task(label)
    task = shelf.count


def labels(shelf):
    shelf.label("autoretry_for")
