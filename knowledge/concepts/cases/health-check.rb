def health_check_1(order, shop)
  rails_health_check(order) # mention: rails_health_check
end

def unrelated(shelf, label)
  shelf.rails_health_check(label)
end
