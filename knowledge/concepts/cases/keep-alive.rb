def keep_alive_1(order, shop)
  value = TCPSocket.new(order) # mention: TCPSocket
end

def keep_alive_2(order, shop)
  value = TCPServer.new(order) # mention: TCPServer
end

def keep_alive_3(order, shop)
  value = Net::HTTP::Persistent.new(order) # mention: Persistent
end

def keep_alive_4(order, shop)
  Net::HTTP.start(order) # mention: start
end

def keep_alive_5(order, shop)
  HTTP.persistent(order) # mention: persistent
end

def unrelated(shelf, label)
  tcpsocket_text = shelf.count
  shelf.start(label)
end
