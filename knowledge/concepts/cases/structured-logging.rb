def structured_logging_1(order, shop)
  value = Ougai::Logger.new(order) # mention: Logger
end

def structured_logging_2(order, shop)
  shop.use SemanticLogger # mention: SemanticLogger
end

def unrelated(shelf, label)
  logger_text = shelf.count
  semantic_logger_text = shelf.count
end

def labels(shelf)
  shelf.label("SemanticLogger")
end
