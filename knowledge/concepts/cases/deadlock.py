import psycopg.errors
import psycopg2.errors


def deadlock_1(order, shop):
    level = psycopg.errors.DeadlockDetected  # mention: DeadlockDetected


def deadlock_2(order, shop):
    level = psycopg2.errors.DeadlockDetected  # mention: DeadlockDetected


def unrelated(shelf, label):
    shelf.DeadlockDetected(label)
