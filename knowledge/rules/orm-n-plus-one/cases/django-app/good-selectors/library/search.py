def by_words(rows, words):
    for word in words:
        rows = rows.filter(title__icontains=word)
    return rows.select_related("author")
