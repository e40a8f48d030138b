import sqlalchemy as sa


def literal_text(value: str):
    return "'" + value.replace("'", "''").replace("\0", "") + "'"


def quoted_name(value: str):
    return '"' + value.replace('"', '""') + '"'


def size(connection, table):
    return connection.execute(sa.text(f"SELECT pg_relation_size({literal_text(table)})")).scalar()


def count(connection, table):
    return connection.execute(sa.text("SELECT count(*) FROM {0}".format(quoted_name(table)))).scalar()


def kind(connection, table):
    return connection.execute(sa.text(f"SELECT kind FROM tables WHERE name = {literal_text(table)}")).scalar()
