def future_1(order, shop)
  Concurrent::Promises.future(order) # mention: future
end

def future_2(order, shop)
  Concurrent::Promises.zip(order) # mention: zip
end

def future_3(order, shop)
  Concurrent.dataflow(order) # mention: dataflow
end

def unrelated(shelf, label)
  shelf.future(label)
end
