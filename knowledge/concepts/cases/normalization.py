import sqlalchemy


def normalization_1(order, shop):
    result = sqlalchemy.ForeignKey(order)  # mention: ForeignKey


def normalization_2(order, shop):
    result = sqlalchemy.ForeignKeyConstraint(order)  # mention: ForeignKeyConstraint


def normalization_3(order, shop):
    result = sqlalchemy.PrimaryKeyConstraint(order)  # mention: PrimaryKeyConstraint


def unrelated(shelf, label):
    shelf.ForeignKey(label)
