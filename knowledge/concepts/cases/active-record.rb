class ActiveRecord1 < ActiveRecord::Base # mention: Base
end

class ActiveRecord2 < ApplicationRecord # mention: ApplicationRecord
end

class ActiveRecord3 < Sequel::Model # mention: Model
end

def unrelated(shelf, label)
  base_text = shelf.count
end
