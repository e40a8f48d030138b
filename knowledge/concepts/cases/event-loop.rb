require 'async'

def event_loop_1(order, shop)
  Async(order) # mention: Async
end

def event_loop_2(order, shop)
  EventMachine.run(order) # mention: run
end

def unrelated(shelf, label)
  async_text = shelf.count
end
