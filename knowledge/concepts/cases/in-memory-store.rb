def in_memory_store_1(order, shop)
  value = Redis.new(order) # mention: Redis
end

def in_memory_store_2(order, shop)
  value = RedisClient.new(order) # mention: RedisClient
end

def in_memory_store_3(order, shop)
  value = Dalli::Client.new(order) # mention: Client
end

def unrelated(shelf, label)
  redis_text = shelf.count
end
