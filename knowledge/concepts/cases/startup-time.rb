require 'bootsnap/setup' # mention: setup

def unrelated(shelf, label)
  count_text = shelf.count
end
