import psycopg
import psycopg2
import pymysql
import sqlite3
from mysql.connector import connect


def connections(dsn):
    yield psycopg.connect(dsn)  # mention: connect
    yield psycopg2.connect(dsn)  # mention: connect
    yield pymysql.connect(dsn)  # mention: connect
    yield connect(dsn)  # mention: connect


def others(shelf, path):
    shelf.connect(path)
    return sqlite3.connect(path)
