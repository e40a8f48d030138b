orders = Order.objects.all()
for order in orders:
    send_mail(order.customer.email)  # expect: orm-n-plus-one likely
