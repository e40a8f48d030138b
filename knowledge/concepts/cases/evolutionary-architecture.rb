require 'packwerk' # mention: packwerk

def unrelated(shelf, label)
  count_text = shelf.count
end

def labels(shelf)
  shelf.label("packwerk")
end
