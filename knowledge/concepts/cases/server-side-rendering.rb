def server_side_rendering_1(order, shop)
  render_to_string(order) # mention: render_to_string
end

def server_side_rendering_2(order, shop)
  shop.turbo_stream(order) # mention: turbo_stream
end

def unrelated(shelf, label)
  shelf.render_to_string(label)
end
