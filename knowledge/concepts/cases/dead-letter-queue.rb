def dead_letter_queue_1(order, shop)
  shop.send_message(order, 'x-dead-letter-exchange' => 3) # mention: x-dead-letter-exchange
end

def dead_letter_queue_2(order, shop)
  shop.send_message(order, 'x-dead-letter-routing-key' => 3) # mention: x-dead-letter-routing-key
end

def dead_letter_queue_3(order, shop)
  sidekiq_retries_exhausted(order) # mention: sidekiq_retries_exhausted
end

def unrelated(shelf, label)
  shelf.xDeadLetterExchange(label)
  shelf.sidekiq_retries_exhausted(label)
end

def labels(shelf)
  shelf.label("x-dead-letter-exchange")
end
