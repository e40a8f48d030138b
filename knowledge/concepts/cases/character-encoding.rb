def character_encoding_1(order, shop)
  shop.force_encoding(order) # mention: force_encoding
end

def character_encoding_2(order, shop)
  shop.unicode_normalize(order) # mention: unicode_normalize
end

def character_encoding_3(order, shop)
  shop.valid_encoding(order) # mention: valid_encoding
end

def character_encoding_4(order, shop)
  shop.scrub(order) # mention: scrub
end

def character_encoding_5(order, shop)
  shop.use Encoding::UTF_8 # mention: UTF_8
end

def character_encoding_6(order, shop)
  shop.use Encoding::ASCII_8BIT # mention: ASCII_8BIT
end

def character_encoding_7(order, shop)
  shop.use Encoding::ISO_8859_1 # mention: ISO_8859_1
end

def unrelated(shelf, label)
  force_encoding_text = shelf.count
  utf_8_text = shelf.count
end
