require 'dry-container' # mention: dry-container

def unrelated(shelf, label)
  count_text = shelf.count
end

def labels(shelf)
  shelf.label("dry-container")
end
