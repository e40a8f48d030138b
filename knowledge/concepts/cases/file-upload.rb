class FileUpload1 < Shop::Base
  has_one_attached :order # mention: has_one_attached
end

class FileUpload2 < Shop::Base
  has_many_attached :order # mention: has_many_attached
end

def file_upload_3(order, shop)
  shop.presigned_url(order) # mention: presigned_url
end

def unrelated(shelf, label)
  shelf.has_one_attached(label)
end
