def two_factor_1(order, shop)
  value = ROTP::TOTP.new(order) # mention: TOTP
end

def two_factor_2(order, shop)
  value = ROTP::HOTP.new(order) # mention: HOTP
end

def two_factor_3(order, shop)
  ROTP::Base32.random(order) # mention: random
end

def two_factor_4(order, shop)
  WebAuthn::Credential.options_for_create(order) # mention: options_for_create
end

def two_factor_5(order, shop)
  WebAuthn::Credential.options_for_get(order) # mention: options_for_get
end

def two_factor_6(order, shop)
  WebAuthn::Credential.from_create(order) # mention: from_create
end

def unrelated(shelf, label)
  totp_text = shelf.count
  shelf.random(label)
end
