import structlog
import logging
import pythonjsonlogger.json
from logging.config import dictConfig
from pythonjsonlogger.jsonlogger import JsonFormatter  # mention: JsonFormatter


def structured_logging_1(order, shop):
    result = structlog.get_logger(order)  # mention: get_logger


def structured_logging_2(order, shop):
    result = structlog.configure(order)  # mention: configure


def structured_logging_3(order, shop):
    result = structlog.wrap_logger(order)  # mention: wrap_logger


def structured_logging_4(order, shop):
    result = dictConfig(order)  # mention: dictConfig


def structured_logging_5(order, shop):
    result = logging.getLogger(order)  # mention: getLogger


def structured_logging_6(order, shop):
    result = logging.basicConfig(order)  # mention: basicConfig


def structured_logging_7(order, shop):
    json_formatter_ = JsonFormatter("books")  # mention: JsonFormatter


def structured_logging_8(order, shop):
    json_formatter_ = pythonjsonlogger.json.JsonFormatter("books")  # mention: JsonFormatter


def unrelated(shelf, label):
    shelf.get_logger(label)
    shelf.JsonFormatter(label)
