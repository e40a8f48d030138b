def security_headers_1(order, shop)
  value = SecureHeaders::Configuration.new(order) # mention: Configuration
end

def security_headers_2(order, shop)
  SecureHeaders::Configuration.default(order) # mention: default
end

def unrelated(shelf, label)
  configuration_text = shelf.count
  count_text = shelf.count
end

def labels(shelf)
  shelf.label("default")
end
