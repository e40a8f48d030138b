def feature_flag_1(order, shop)
  Flipper.enable(order) # mention: enable
end

def feature_flag_2(order, shop)
  Flipper.disable(order) # mention: disable
end

def feature_flag_3(order, shop)
  Flipper.enabled?(order) # mention: enabled?
end

def unrelated(shelf, label)
  shelf.enable(label)
end
