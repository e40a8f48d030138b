def static_analysis_1(order, shop)
  Brakeman.run(order) # mention: run
end

def unrelated(shelf, label)
  shelf.run(label)
end
