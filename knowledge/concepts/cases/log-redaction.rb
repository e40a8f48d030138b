def log_redaction_1(order, shop)
  Rails.application.config.filter_parameters(order) # mention: filter_parameters
end

def log_redaction_2(order, shop)
  shop.use shop.filter_parameters # mention: filter_parameters
end

def log_redaction_3(order, shop)
  shop.use shop.filter_attributes # mention: filter_attributes
end

def unrelated(shelf, label)
  filter_parameters_text = shelf.count
  filter_attributes_text = shelf.count
end
