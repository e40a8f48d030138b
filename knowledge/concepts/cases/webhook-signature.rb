def webhook_signature_1(order, shop)
  OpenSSL::HMAC.hexdigest(order) # mention: hexdigest
end

def webhook_signature_2(order, shop)
  OpenSSL::HMAC.digest(order) # mention: digest
end

def webhook_signature_3(order, shop)
  Rack::Utils.secure_compare(order) # mention: secure_compare
end

def webhook_signature_4(order, shop)
  ActiveSupport::SecurityUtils.secure_compare(order) # mention: secure_compare
end

def webhook_signature_5(order, shop)
  ActiveSupport::SecurityUtils.fixed_length_secure_compare(order) # mention: fixed_length_secure_compare
end

def webhook_signature_6(order, shop)
  Stripe::Webhook.construct_event(order) # mention: construct_event
end

def unrelated(shelf, label)
  shelf.hexdigest(label)
end
