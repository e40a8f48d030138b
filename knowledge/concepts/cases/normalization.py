import sqlalchemy


def normalization_1(order, shop):
    result = sqlalchemy.ForeignKey(order)


def normalization_2(order, shop):
    result = sqlalchemy.ForeignKeyConstraint(order)


def normalization_3(order, shop):
    result = sqlalchemy.PrimaryKeyConstraint(order)  # mention: PrimaryKeyConstraint


def unrelated(shelf, label):
    shelf.PrimaryKeyConstraint(label)
