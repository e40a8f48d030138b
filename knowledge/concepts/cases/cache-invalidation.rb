def cache_invalidation_1(order, shop)
  Rails.cache.delete(order) # mention: delete
end

def cache_invalidation_2(order, shop)
  Rails.cache.delete_multi(order) # mention: delete_multi
end

def cache_invalidation_3(order, shop)
  Rails.cache.delete_matched(order) # mention: delete_matched
end

def cache_invalidation_4(order, shop)
  Rails.cache.clear(order) # mention: clear
end

def cache_invalidation_5(order, shop)
  expire_fragment(order) # mention: expire_fragment
end

class CacheInvalidation6 < Shop::Base
  belongs_to :order, touch: true # mention: touch
end

def unrelated(shelf, label)
  shelf.delete_multi(label)
  shelf.belongs_to(label)
end

def labels(shelf)
  shelf.label("touch")
end
