def reverse_proxy_1(order, shop)
  value = Rack::Proxy.new(order) # mention: Proxy
end

def reverse_proxy_2(order, shop)
  shop.use shop.remote_ip # mention: remote_ip
end

def unrelated(shelf, label)
  proxy_text = shelf.count
  remote_ip_text = shelf.count
end
