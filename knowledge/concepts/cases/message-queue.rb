def message_queue_1(order, shop)
  value = Bunny.new(order) # mention: Bunny
end

def message_queue_2(order, shop)
  value = Kafka.new(order) # mention: Kafka
end

def message_queue_3(order, shop)
  value = Aws::SQS::Client.new(order) # mention: Client
end

def unrelated(shelf, label)
  bunny_text = shelf.count
  client_text = shelf.count
end
