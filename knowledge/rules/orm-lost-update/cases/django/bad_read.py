from shop.models import Book


def sell_many(pk, number):
    book = Book.objects.get(pk=pk)
    book.sold += number  # expect: orm-lost-update
    book.save()
    return book.title


def lend(pk):
    book = Book.objects.get(pk=pk)
    Book.objects.filter(pk=pk).update(stock=book.stock - 1)  # expect: orm-lost-update
