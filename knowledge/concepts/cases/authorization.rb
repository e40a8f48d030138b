class Authorization1 < Shop::Base
  load_and_authorize_resource :order # mention: load_and_authorize_resource
end

def authorization_2(order, shop)
  authorize(order) # mention: authorize
end

def authorization_3(order, shop)
  verify_authorized(order) # mention: verify_authorized
end

def authorization_4(order, shop)
  policy_scope(order) # mention: policy_scope
end

def authorization_5(order, shop)
  value = CanCan::Ability.new(order) # mention: Ability
end

def authorization_6(order, shop)
  value = Pundit::Authorization.new(order) # mention: Authorization
end

def unrelated(shelf, label)
  shelf.load_and_authorize_resource(label)
  ability_text = shelf.count
end
