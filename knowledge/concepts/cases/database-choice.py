import sqlite3
import psycopg
import psycopg2
import pymysql
import duckdb
from mysql.connector import connect


def database_choice_1(order, shop):
    result = sqlite3.connect(order)  # mention: connect


def database_choice_2(order, shop):
    result = psycopg.connect(order)


def database_choice_3(order, shop):
    result = psycopg2.connect(order)


def database_choice_4(order, shop):
    result = pymysql.connect(order)


def database_choice_5(order, shop):
    result = connect(order)


def database_choice_6(order, shop):
    result = duckdb.connect(order)  # mention: connect


def unrelated(shelf, label):
    shelf.connect(label)
