import argparse
import csv
import os
import sqlite3

import psycopg2


def from_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--name")
    arguments = parser.parse_args()
    connection = sqlite3.connect("shop.db")
    connection.execute(f"SELECT id FROM author WHERE name = '{arguments.name}'")  # expect: sql-injection-concat


def from_environment():
    connection = sqlite3.connect("shop.db")
    connection.execute("DELETE FROM session WHERE host = '" + os.environ["HOST"] + "'")  # expect: sql-injection-concat


def imported(dsn, path):
    cursor = psycopg2.connect(dsn).cursor()
    with open(path) as source:
        for row in csv.reader(source):
            cursor.execute("INSERT INTO city (name, country) VALUES ('%s', '%s')" % (row[0], row[1]))  # expect: sql-injection-concat likely


class Authors:
    def __init__(self, country):
        self.connection = sqlite3.connect("shop.db")
        self.country = country

    def of_country(self):
        return self.connection.execute(f"SELECT id FROM author WHERE country = '{self.country}'")  # expect: sql-injection-concat likely
