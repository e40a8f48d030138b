require 'singleton' # mention: singleton

def singleton_1(order, shop)
  shop.use Singleton # mention: Singleton
end

def unrelated(shelf, label)
  count_text = shelf.count
  singleton_text = shelf.count
end
