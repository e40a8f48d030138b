from shop.catalogue import Book, Event, Order


def already_loaded():
    for book in Book.objects.select_related("author", "publisher__country"):
        print(book.author.name, book.publisher.country.code)


def loaded_in_steps(flag):
    books = Book.objects.select_related("author")
    if flag:
        books = books.filter(stock__gt=0)
    return [book.author.name for book in books.order_by("title")]


def plain_values():
    for event in Event.objects.filter(open=True):
        print(event.title.upper(), event.starts.year, event.created_at.date, event.poster.url, event.pk)


def keys_only():
    return {order.customer_id: order.number for order in Order.objects.all()}


def first_only():
    for order in Order.objects.all()[:1]:
        print(order.customer.email)


def until_found():
    for order in Order.objects.all():
        return order.customer.email


def one_row(pk):
    order = Order.objects.get(pk=pk)
    return [order.customer.email for _ in range(3)]


def values():
    for row in Order.objects.values("customer__email"):
        print(row.items.name)


def unknown_origin(orders):
    for order in orders:
        print(order.customer.email)


def custom_queryset():
    for order in Order.objects.with_customers():
        print(order.customer.email)


def assigned(customer):
    for order in Order.objects.all():
        order.customer = customer


def joined(names):
    relations = ["customer"]
    for order in Order.objects.select_related(*relations):
        print(order.customer.email)


def tuples():
    for number, email in Order.objects.values_list("number", "customer__email"):
        print(number, email.strip)


def files():
    for book in Book.objects.all():
        print(book.picture.name, book.company_logo.file)


def fetched_for_all():
    for order in Order.objects.fetch_mode(FETCH_PEERS):
        print(order.customer.email)
