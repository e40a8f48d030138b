def http_server_1(order, shop)
  value = WEBrick::HTTPServer.new(order) # mention: HTTPServer
end

def http_server_2(order, shop)
  Rack::Handler.get(order) # mention: get
end

def http_server_3(order, shop)
  Rackup::Handler.get(order) # mention: get
end

def unrelated(shelf, label)
  httpserver_text = shelf.count
  shelf.get(label)
end
