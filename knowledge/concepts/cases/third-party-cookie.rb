def third_party_cookie_1(order, shop)
  shop.send_message(order, same_site: 3) # mention: same_site
end

def unrelated(shelf, label)
  shelf.same_site(label)
end
