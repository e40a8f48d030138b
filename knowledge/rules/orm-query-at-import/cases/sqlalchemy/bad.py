from flask_wtf import FlaskForm
from wtforms import SelectField

from shop.models import Category, db


class SearchForm(FlaskForm):
    category = SelectField(choices=[(row.id, row.title) for row in db.session.query(Category).all()])  # expect: orm-query-at-import likely
