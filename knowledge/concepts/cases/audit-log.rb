def audit_log_1(order, shop)
  has_paper_trail(order) # mention: has_paper_trail
end

def audit_log_2(order, shop)
  audited(order) # mention: audited
end

def unrelated(shelf, label)
  shelf.has_paper_trail(label)
end
