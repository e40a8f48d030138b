def correlation_id_1(order, shop)
  shop.send_message(order, 'X-Request-ID' => 3) # mention: X-Request-ID
end

def correlation_id_2(order, shop)
  shop.send_message(order, 'X-Request-Id' => 3) # mention: X-Request-Id
end

def correlation_id_3(order, shop)
  shop.send_message(order, 'X-Correlation-ID' => 3) # mention: X-Correlation-ID
end

def correlation_id_4(order, shop)
  shop.send_message(order, 'X-Correlation-Id' => 3) # mention: X-Correlation-Id
end

def correlation_id_5(order, shop)
  Rails.logger.tagged(order) # mention: tagged
end

def unrelated(shelf, label)
  shelf.xRequestID(label)
  shelf.tagged(label)
end

def labels(shelf)
  shelf.label("X-Request-ID")
end
