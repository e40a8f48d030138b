from flask_wtf import FlaskForm
from wtforms import SelectField

from shop.models import Category, db


class SearchForm(FlaskForm):
    category = SelectField()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.category.choices = [(row.id, row.title) for row in db.session.query(Category).all()]


if __name__ == "__main__":
    print(db.session.query(Category).count())
