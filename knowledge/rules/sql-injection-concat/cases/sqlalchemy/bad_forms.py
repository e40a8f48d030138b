import pandas as pd
from sqlalchemy import create_engine, literal_column, text
from sqlalchemy.ext.asyncio import AsyncSession

engine = create_engine("sqlite:///shop.db")


async def orders(session: AsyncSession, city: str):
    query = "SELECT id FROM orders WHERE open = :open"
    if city:
        query += f" AND city = '{city}'"  # expect: sql-injection-concat likely
    return await session.execute(text(query), {"open": True})


def remove(name):
    with engine.begin() as connection:
        connection.execute("DELETE FROM author WHERE name = '" + name + "'")  # expect: sql-injection-concat likely


def labelled(session, label):
    return session.query(literal_column("'" + label + "'"))  # expect: sql-injection-concat likely


def open_ones(session, Order, status):
    return session.query(Order).filter(text("status = '%s'" % status))  # expect: sql-injection-concat likely


def frame(day):
    sql = "SELECT * FROM orders WHERE day = '{}'".format(day)  # expect: sql-injection-concat likely
    return pd.read_sql(sql, engine)


def frame_query(city):
    return pd.read_sql_query(f"SELECT * FROM orders WHERE city = '{city}'", con=engine)  # expect: sql-injection-concat likely
