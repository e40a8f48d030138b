def time_zone_1(order, shop)
  Time.zone.now(order) # mention: now
end

def time_zone_2(order, shop)
  Time.zone.parse(order) # mention: parse
end

def time_zone_3(order, shop)
  Time.zone.local(order) # mention: local
end

def time_zone_4(order, shop)
  Time.zone.at(order) # mention: at
end

def time_zone_5(order, shop)
  Time.current(order) # mention: current
end

def time_zone_6(order, shop)
  Date.current(order) # mention: current
end

def unrelated(shelf, label)
  shelf.now(label)
end
