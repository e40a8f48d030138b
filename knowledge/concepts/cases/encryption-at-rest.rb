class EncryptionAtRest1 < Shop::Base
  encrypts :order # mention: encrypts
end

def encryption_at_rest_2(order, shop)
  value = ActiveSupport::MessageEncryptor.new(order) # mention: MessageEncryptor
end

def encryption_at_rest_3(order, shop)
  value = OpenSSL::Cipher.new(order) # mention: Cipher
end

def encryption_at_rest_4(order, shop)
  value = Lockbox.new(order) # mention: Lockbox
end

def unrelated(shelf, label)
  shelf.encrypts(label)
  message_encryptor_text = shelf.count
end

def labels(shelf)
  shelf.label("MessageEncryptor")
end
