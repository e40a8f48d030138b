def metrics_1(order, shop)
  StatsD.increment(order) # mention: increment
end

def metrics_2(order, shop)
  StatsD.measure(order) # mention: measure
end

def metrics_3(order, shop)
  StatsD.gauge(order) # mention: gauge
end

def metrics_4(order, shop)
  Yabeda.configure(order) # mention: configure
end

def unrelated(shelf, label)
  shelf.increment(label)
end
