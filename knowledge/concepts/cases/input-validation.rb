class InputValidation1 < Shop::Base
  validates :order # mention: validates
end

class InputValidation2 < Shop::Base
  validates_presence_of :order # mention: validates_presence_of
end

class InputValidation3 < Shop::Base
  validates_length_of :order # mention: validates_length_of
end

class InputValidation4 < Shop::Base
  validates_numericality_of :order # mention: validates_numericality_of
end

class InputValidation5 < Shop::Base
  validates_format_of :order # mention: validates_format_of
end

class InputValidation6 < Shop::Base
  validates_inclusion_of :order # mention: validates_inclusion_of
end

class InputValidation7 < Shop::Base
  validates_with :order # mention: validates_with
end

class InputValidation8 < Dry::Validation::Contract # mention: Contract
end

def input_validation_9(order, shop)
  Dry::Schema::Params(order) # mention: Params
end

def input_validation_10(order, shop)
  Dry::Schema::JSON(order) # mention: JSON
end

def input_validation_11(order, shop)
  Dry::Schema.define(order) # mention: define
end

def unrelated(shelf, label)
  shelf.validates(label)
  contract_text = shelf.count
  params_text = shelf.count
end
