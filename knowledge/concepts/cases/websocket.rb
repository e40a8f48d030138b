class Websocket1 < ActionCable::Channel::Base # mention: Base
end

class Websocket2 < ActionCable::Connection::Base # mention: Base
end

class Websocket3 < ApplicationCable::Channel # mention: Channel
end

def websocket_4(order, shop)
  stream_from(order) # mention: stream_from
end

def websocket_5(order, shop)
  stream_for(order) # mention: stream_for
end

def unrelated(shelf, label)
  base_text = shelf.count
  shelf.stream_from(label)
end
