def author_of(row):
    return row["author"].strip()
