def oauth_1(order, shop)
  value = OmniAuth::Builder.new(order) # mention: Builder
end

def oauth_2(order, shop)
  value = OAuth2::Client.new(order) # mention: Client
end

def oauth_3(order, shop)
  Doorkeeper.configure(order) # mention: configure
end

def oauth_4(order, shop)
  doorkeeper_authorize(order) # mention: doorkeeper_authorize
end

def oauth_5(order, shop)
  use_doorkeeper(order) # mention: use_doorkeeper
end

def unrelated(shelf, label)
  builder_text = shelf.count
  shelf.configure(label)
end
