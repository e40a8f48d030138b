class Orm1 < Shop::Base
  has_many :order # mention: has_many
end

class Orm2 < Shop::Base
  belongs_to :order # mention: belongs_to
end

class Orm3 < Shop::Base
  has_one :order # mention: has_one
end

class Orm4 < Shop::Base
  has_and_belongs_to_many :order # mention: has_and_belongs_to_many
end

def unrelated(shelf, label)
  shelf.has_many(label)
end
