def retry_1(order, shop)
  retry_on(order) # mention: retry_on
end

def retry_2(order, shop)
  discard_on(order) # mention: discard_on
end

def retry_3(order, shop)
  sidekiq_options(order) # mention: sidekiq_options
end

def retry_4(order, shop)
  sidekiq_retry_in(order) # mention: sidekiq_retry_in
end

def retry_5(order, shop)
  Retriable.retriable(order) # mention: retriable
end

def retry_6(order, shop)
  Retriable.with_context(order) # mention: with_context
end

def unrelated(shelf, label)
  shelf.retry_on(label)
  shelf.retriable(label)
end
