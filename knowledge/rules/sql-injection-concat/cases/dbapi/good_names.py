from sqlalchemy import text


def listed(column, values):
    name = f"{column.class_.__tablename__}.{column.key}"
    return text(f"SELECT id FROM books WHERE {name} IN :values").bindparams(values=values)
