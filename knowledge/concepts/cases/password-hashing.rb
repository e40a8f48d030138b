class PasswordHashing1 < Shop::Base
  has_secure_password :order # mention: has_secure_password
end

def password_hashing_2(order, shop)
  BCrypt::Password.create(order) # mention: create
end

def password_hashing_3(order, shop)
  value = BCrypt::Password.new(order) # mention: Password
end

def unrelated(shelf, label)
  shelf.has_secure_password(label)
  password_text = shelf.count
end
