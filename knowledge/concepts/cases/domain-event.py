from eventsourcing.domain import Aggregate  # mention: Aggregate
from eventsourcing.application import Application  # mention: Application


class DomainEvent1(Aggregate):  # mention: Aggregate
    pass


class DomainEvent2(Application):  # mention: Application
    pass


def unrelated(shelf, label):
    shelf.Aggregate(label)
