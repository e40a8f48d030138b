def circuit_breaker_1(order, shop)
  value = Circuitbox.new(order) # mention: Circuitbox
end

def circuit_breaker_2(order, shop)
  Circuitbox.circuit(order) # mention: circuit
end

def circuit_breaker_3(order, shop)
  Stoplight(order) # mention: Stoplight
end

def circuit_breaker_4(order, shop)
  Semian.register(order) # mention: register
end

def unrelated(shelf, label)
  circuitbox_text = shelf.count
  shelf.circuit(label)
end
