def cdn_1(order, shop)
  value = Aws::CloudFront::Client.new(order) # mention: Client
end

def unrelated(shelf, label)
  client_text = shelf.count
end
