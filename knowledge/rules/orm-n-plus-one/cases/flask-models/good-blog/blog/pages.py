from flask import jsonify
from sqlalchemy.orm import joinedload, selectinload

from blog import models
from blog.models import Essay


def essays():
    rows = Essay.query.options(joinedload(Essay.writer)).all()
    return jsonify([[essay.title, essay.writer.name] for essay in rows])


def keys():
    return jsonify([[essay.title, essay.writer_id] for essay in Essay.query.all()])


def writers(session):
    rows = session.query(models.Writer).options(selectinload(models.Writer.essays)).all()
    return jsonify([len(writer.essays) for writer in rows])


class Search:
    query = None


# A query string is no query of a model.
def words():
    return [word.text.lower() for word in Search.query.all()]
