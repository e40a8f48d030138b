books = Book.objects.select_related('author').all()
for book in books:
    print(book.author.name)
