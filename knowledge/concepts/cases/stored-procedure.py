def stored_procedure_1(order, shop):
    shop.callproc(order)  # mention: callproc


def unrelated(shelf, label):
    callproc = shelf.count
