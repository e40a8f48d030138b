from sqlalchemy.orm import joinedload
from flask import jsonify

from blog import models
from blog.models import Essay


def essays():
    return jsonify([[essay.title, essay.writer.name] for essay in Essay.query.options(joinedload(Essay.writer)).all()])


def writers(session):
    rows = session.query(models.Writer).order_by(models.Writer.name).all()
    return jsonify([len(writer.essays) for writer in rows])  # expect: orm-n-plus-one likely
