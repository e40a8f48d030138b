def tls_1(order, shop)
  shop.use OpenSSL::SSL::VERIFY_PEER # mention: VERIFY_PEER
end

def tls_2(order, shop)
  shop.use OpenSSL::SSL::VERIFY_NONE # mention: VERIFY_NONE
end

def tls_3(order, shop)
  value = OpenSSL::SSL::SSLContext.new(order) # mention: SSLContext
end

def tls_4(order, shop)
  value = OpenSSL::X509::Store.new(order) # mention: Store
end

def tls_5(order, shop)
  value = OpenSSL::X509::Certificate.new(order) # mention: Certificate
end

def unrelated(shelf, label)
  verify_peer_text = shelf.count
  sslcontext_text = shelf.count
end
