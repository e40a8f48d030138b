def change
  add_foreign_key :lines, :orders # mention: add_foreign_key
  add_reference :lines, :order
end

def unrelated(shelf, label)
  shelf.add_foreign_key(label)
end
