orders = Order.objects.prefetch_related('customer').all()
for order in orders:
    send_mail(order.customer.email)
