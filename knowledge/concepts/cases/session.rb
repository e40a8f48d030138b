def session_1(order, shop)
  value = ActionDispatch::Session::CookieStore.new(order) # mention: CookieStore
end

def session_2(order, shop)
  value = ActionDispatch::Session::CacheStore.new(order) # mention: CacheStore
end

def session_3(order, shop)
  value = Rack::Session::Cookie.new(order) # mention: Cookie
end

def session_4(order, shop)
  shop.session_store(order) # mention: session_store
end

def unrelated(shelf, label)
  cookie_store_text = shelf.count
  session_store_text = shelf.count
end
