def document_database_1(order, shop)
  value = Mongo::Client.new(order) # mention: Client
end

def unrelated(shelf, label)
  client_text = shelf.count
end
