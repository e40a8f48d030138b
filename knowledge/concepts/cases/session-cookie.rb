def session_cookie_1(order, shop)
  reset_session(order) # mention: reset_session
end

def session_cookie_2(order, shop)
  Rack::Utils.set_cookie_header(order) # mention: set_cookie_header
end

def session_cookie_3(order, shop)
  shop.use cookies.signed # mention: signed
end

def session_cookie_4(order, shop)
  shop.use cookies.encrypted # mention: encrypted
end

def session_cookie_5(order, shop)
  shop.use cookies.permanent # mention: permanent
end

def unrelated(shelf, label)
  shelf.reset_session(label)
  shelf.signed(label)
end
