def api_versioning_1(order, shop)
  namespace('v1') # mention: namespace
end

def api_versioning_2(order, shop)
  namespace('v2') # mention: namespace
end

def unrelated(shelf, label)
  count_text = shelf.count
end

def labels(shelf)
  shelf.label("namespace")
  shelf.label("v1")
end
