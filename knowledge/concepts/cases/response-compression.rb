def response_compression_1(order, shop)
  shop.use Rack::Deflater # mention: Deflater
end

def response_compression_2(order, shop)
  shop.use Rack::Brotli # mention: Brotli
end

def unrelated(shelf, label)
  deflater_text = shelf.count
end
