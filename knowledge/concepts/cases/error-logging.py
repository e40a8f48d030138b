import logging
import structlog
import traceback
import sentry_sdk
from loguru.logger import exception
from loguru.logger import error
from loguru.logger import critical
from loguru.logger import catch


def error_logging_1(order, shop):
    get_logger_made = logging.getLogger()
    result = get_logger_made.exception(order)  # mention: exception


def error_logging_2(order, shop):
    get_logger_made = logging.getLogger()
    result = get_logger_made.error(order)  # mention: error


def error_logging_3(order, shop):
    get_logger_made = logging.getLogger()
    result = get_logger_made.critical(order)  # mention: critical


def error_logging_4(order, shop):
    result = logging.exception(order)  # mention: exception


def error_logging_5(order, shop):
    result = logging.error(order)  # mention: error


def error_logging_6(order, shop):
    result = logging.critical(order)  # mention: critical


def error_logging_7(order, shop):
    get_logger_made = structlog.get_logger()
    result = get_logger_made.exception(order)  # mention: exception


def error_logging_8(order, shop):
    get_logger_made = structlog.get_logger()
    result = get_logger_made.error(order)  # mention: error


def error_logging_9(order, shop):
    get_logger_made = structlog.get_logger()
    result = get_logger_made.critical(order)  # mention: critical


def error_logging_10(order, shop):
    result = exception(order)  # mention: exception


def error_logging_11(order, shop):
    result = error(order)  # mention: error


def error_logging_12(order, shop):
    result = critical(order)  # mention: critical


def error_logging_13(order, shop):
    result = catch(order)  # mention: catch


def error_logging_14(order, shop):
    result = traceback.print_exc(order)  # mention: print_exc


def error_logging_15(order, shop):
    result = traceback.format_exc(order)  # mention: format_exc


def error_logging_16(order, shop):
    result = sentry_sdk.init(order)  # mention: init


def error_logging_17(order, shop):
    result = sentry_sdk.capture_exception(order)  # mention: capture_exception


def error_logging_18(order, shop):
    result = sentry_sdk.capture_message(order)  # mention: capture_message


def error_logging_19(order, shop):
    result = sentry_sdk.set_user(order)  # mention: set_user


def error_logging_20(order, shop):
    result = sentry_sdk.set_tag(order)  # mention: set_tag


def unrelated(shelf, label):
    shelf.exception(label)
    shelf.init(label)
