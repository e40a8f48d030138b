class Csrf1 < Shop::Base
  protect_from_forgery :order # mention: protect_from_forgery
end

class Csrf2 < Shop::Base
  skip_forgery_protection :order # mention: skip_forgery_protection
end

def csrf_3(order, shop)
  verify_authenticity_token(order) # mention: verify_authenticity_token
end

def csrf_4(order, shop)
  csrf_meta_tags(order) # mention: csrf_meta_tags
end

def csrf_5(order, shop)
  form_authenticity_token(order) # mention: form_authenticity_token
end

class Csrf6 < Shop::Base
  skip_before_action :order, 'verify_authenticity_token' # mention: skip_before_action
end

def unrelated(shelf, label)
  shelf.protect_from_forgery(label)
  shelf.skip_before_action(label)
end

def labels(shelf)
  shelf.label("verify_authenticity_token")
end
