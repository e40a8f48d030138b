def graceful_shutdown_1(order, shop)
  Signal.trap(order) # mention: trap
end

def graceful_shutdown_2(order, shop)
  at_exit(order) # mention: at_exit
end

def unrelated(shelf, label)
  shelf.trap(label)
end
