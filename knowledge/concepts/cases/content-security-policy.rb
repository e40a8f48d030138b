class ContentSecurityPolicy1 < Shop::Base
  content_security_policy :order # mention: content_security_policy
end

class ContentSecurityPolicy2 < Shop::Base
  shop.content_security_policy :order # mention: content_security_policy
end

def content_security_policy_3(order, shop)
  content_security_policy_nonce(order) # mention: content_security_policy_nonce
end

def unrelated(shelf, label)
  content_security_policy_text = shelf.count
end
