import reversion
from simple_history.models import HistoricalRecords  # mention: HistoricalRecords
from auditlog.registry.auditlog import register


def audit_log_1(order, shop):
    historical_records_ = HistoricalRecords("books")  # mention: HistoricalRecords


def audit_log_2(order, shop):
    result = reversion.register(order)  # mention: register


def audit_log_3(order, shop):
    result = reversion.create_revision(order)  # mention: create_revision


def audit_log_4(order, shop):
    result = reversion.set_comment(order)  # mention: set_comment


def audit_log_5(order, shop):
    result = register(order)  # mention: register


def unrelated(shelf, label):
    shelf.HistoricalRecords(label)
    shelf.register(label)
