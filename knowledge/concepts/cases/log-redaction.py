import logging
import pydantic
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.debug import sensitive_post_parameters


@sensitive_variables  # mention: sensitive_variables
def log_redaction_1(order):
    return order


@sensitive_post_parameters  # mention: sensitive_post_parameters
def log_redaction_2(order):
    return order


class LogRedaction3(logging.Filter):  # mention: Filter
    pass


def log_redaction_4(order, shop):
    secret_str_ = pydantic.SecretStr("books")  # mention: SecretStr


def log_redaction_5(order, shop):
    secret_bytes_ = pydantic.SecretBytes("books")  # mention: SecretBytes


def unrelated(shelf, label):
    shelf.sensitive_variables(label)
    shelf.Filter(label)
