import pandas as pd
from sqlalchemy import create_engine, func, select, text

engine = create_engine("sqlite:///shop.db")


def orders(session, city):
    query, values = "SELECT id FROM orders WHERE 1 = 1", {}
    if city:
        query += " AND city = :city"
        values["city"] = city
    return session.execute(text(query), values)


def counted(session, Author, name):
    return session.execute(select(func.count()).where(Author.name == name))


def frame(day):
    return pd.read_sql(text("SELECT * FROM orders WHERE day = :day"), engine, params={"day": day})


def inserted(connection, table, name):
    connection.execute(table.insert().values(name=name))


def of_mapped_class(session, Author):
    return session.execute(text(f"SELECT count(*) FROM {Author.__tablename__}"))
