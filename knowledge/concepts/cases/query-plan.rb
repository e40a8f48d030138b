def query_plan_1(order, shop)
  shop.explain(order) # mention: explain
end

def unrelated(shelf, label)
  explain_text = shelf.count
end
