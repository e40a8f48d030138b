import psycopg2
from sqlalchemy import create_engine

warehouse = psycopg2.connect("dbname=shop")
ledger = create_engine("postgresql://localhost/ledger")
