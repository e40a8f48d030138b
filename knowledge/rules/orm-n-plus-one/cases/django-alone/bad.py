books = Book.objects.all()
for book in books:
    print(book.author.name)  # expect: orm-n-plus-one likely
