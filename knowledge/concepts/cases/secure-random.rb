def secure_random_1(order, shop)
  SecureRandom.hex(order) # mention: hex
end

def secure_random_2(order, shop)
  SecureRandom.urlsafe_base64(order) # mention: urlsafe_base64
end

def secure_random_3(order, shop)
  SecureRandom.alphanumeric(order) # mention: alphanumeric
end

def secure_random_4(order, shop)
  SecureRandom.random_bytes(order) # mention: random_bytes
end

def secure_random_5(order, shop)
  SecureRandom.base64(order) # mention: base64
end

class SecureRandom6 < Shop::Base
  has_secure_token :order # mention: has_secure_token
end

def unrelated(shelf, label)
  shelf.hex(label)
end
