def abstract_class_1(order, shop)
  shop.use NotImplementedError # mention: NotImplementedError
end

def unrelated(shelf, label)
  not_implemented_error_text = shelf.count
end

def labels(shelf)
  shelf.label("NotImplementedError")
end
