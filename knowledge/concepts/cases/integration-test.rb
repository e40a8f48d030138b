class IntegrationTest1 < ActionDispatch::IntegrationTest # mention: IntegrationTest
end

def integration_test_2(order, shop)
  Capybara.app(order) # mention: app
end

def integration_test_3(order, shop)
  Capybara.register_driver(order) # mention: register_driver
end

def unrelated(shelf, label)
  integration_test_text = shelf.count
  shelf.app(label)
end

def labels(shelf)
  shelf.label("IntegrationTest")
end
