from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session


def find(session: Session, name):
    return session.execute(text(f"SELECT id FROM author WHERE name = '{name}'"))  # expect: sql-injection-concat likely


def count(url, city):
    engine = create_engine(url)
    with engine.connect() as connection:
        return connection.exec_driver_sql("SELECT count(*) FROM shop WHERE city = '" + city + "'")  # expect: sql-injection-concat likely
