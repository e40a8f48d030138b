def test_double_1(order, shop)
  instance_double(order) # mention: instance_double
end

def test_double_2(order, shop)
  class_double(order) # mention: class_double
end

def test_double_3(order, shop)
  stub_request(order) # mention: stub_request
end

def unrelated(shelf, label)
  shelf.instance_double(label)
end
