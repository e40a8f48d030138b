require 'wisper' # mention: wisper

def domain_event_1(order, shop)
  value = RailsEventStore::Client.new(order) # mention: Client
end

def unrelated(shelf, label)
  client_text = shelf.count
  count_text = shelf.count
end

def labels(shelf)
  shelf.label("wisper")
end
