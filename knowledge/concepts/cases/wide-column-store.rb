def wide_column_store_1(order, shop)
  value = Aws::DynamoDB::Client.new(order) # mention: Client
end

def wide_column_store_2(order, shop)
  value = Cassandra::Cluster.new(order) # mention: Cluster
end

def unrelated(shelf, label)
  client_text = shelf.count
end
