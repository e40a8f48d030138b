def secret_management_1(order, shop)
  shop.use Rails.application.credentials # mention: credentials
end

def secret_management_2(order, shop)
  shop.use Rails.application.secrets # mention: secrets
end

def secret_management_3(order, shop)
  ENV.fetch('SECRET_KEY_BASE') # mention: fetch
end

def secret_management_4(order, shop)
  ENV.fetch('JWT_SECRET') # mention: fetch
end

def secret_management_5(order, shop)
  ENV.fetch('WEBHOOK_SECRET') # mention: fetch
end

def secret_management_6(order, shop)
  ENV.fetch('API_KEY') # mention: fetch
end

def secret_management_7(order, shop)
  ENV.fetch('API_SECRET') # mention: fetch
end

def secret_management_8(order, shop)
  ENV.fetch('DATABASE_URL') # mention: fetch
end

def secret_management_9(order, shop)
  ENV.fetch('DATABASE_PASSWORD') # mention: fetch
end

def secret_management_10(order, shop)
  ENV.fetch('DB_PASSWORD') # mention: fetch
end

def secret_management_11(order, shop)
  ENV.fetch('REDIS_PASSWORD') # mention: fetch
end

def secret_management_12(order, shop)
  ENV.fetch('AWS_SECRET_ACCESS_KEY') # mention: fetch
end

def secret_management_13(order, shop)
  ENV.fetch('STRIPE_SECRET_KEY') # mention: fetch
end

def unrelated(shelf, label)
  shelf.credentials(label)
  shelf.fetch(label)
end

def labels(shelf)
  shelf.label("SECRET_KEY_BASE")
end
