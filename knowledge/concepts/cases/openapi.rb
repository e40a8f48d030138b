def openapi_1(order, shop)
  Rswag::Api.configure(order) # mention: configure
end

def openapi_2(order, shop)
  Rswag::Ui.configure(order) # mention: configure
end

def unrelated(shelf, label)
  shelf.configure(label)
end
