require 'bootsnap/setup' # mention: setup

def unrelated(shelf, label)
  count_text = shelf.count
end

def labels(shelf)
  shelf.label("bootsnap/setup")
end
