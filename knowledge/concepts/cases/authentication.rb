class Authentication1 < Shop::Base
  devise :order # mention: devise
end

def authentication_2(order, shop)
  authenticate_by(order) # mention: authenticate_by
end

def authentication_3(order, shop)
  authenticate_with_http_token(order) # mention: authenticate_with_http_token
end

def authentication_4(order, shop)
  authenticate_or_request_with_http_basic(order) # mention: authenticate_or_request_with_http_basic
end

class Authentication5 < Shop::Base
  http_basic_authenticate_with :order # mention: http_basic_authenticate_with
end

def authentication_6(order, shop)
  value = Warden::Manager.new(order) # mention: Manager
end

def unrelated(shelf, label)
  shelf.devise(label)
  manager_text = shelf.count
end
