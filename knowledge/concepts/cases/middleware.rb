class Middleware1 < Shop::Base
  after_action :order # mention: after_action
  before_action :order # mention: before_action
  around_action :order # mention: around_action
  skip_before_action :order # mention: skip_before_action
end

def middleware_2(order, shop)
  shop.middleware.use(order) # mention: use
end

def middleware_3(order, shop)
  shop.middleware.insert_before(order) # mention: insert_before
end

def middleware_4(order, shop)
  shop.middleware.insert_after(order) # mention: insert_after
end

def middleware_5(order, shop)
  shop.middleware.insert(order) # mention: insert
end

def unrelated(shelf, label)
  shelf.after_action(label)
end
