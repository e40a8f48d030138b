def deprecation_1(order, shop)
  value = ActiveSupport::Deprecation.new(order) # mention: Deprecation
end

def deprecation_2(order, shop)
  Gem::Deprecate.deprecate(order) # mention: deprecate
end

def unrelated(shelf, label)
  deprecation_text = shelf.count
  shelf.deprecate(label)
end
