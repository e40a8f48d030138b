def unit_test_1(order, shop)
  RSpec.describe(order) # mention: describe
end

class UnitTest2 < Minitest::Test # mention: Test
end

class UnitTest3 < ActiveSupport::TestCase # mention: TestCase
end

def unrelated(shelf, label)
  shelf.describe(label)
  test_text = shelf.count
end
