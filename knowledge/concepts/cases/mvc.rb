class Mvc1 < ApplicationController # mention: ApplicationController
end

class Mvc2 < ActionController::Base # mention: Base
end

class Mvc3 < ActionController::API # mention: API
end

def mvc_4(order, shop)
  before_action(order) # mention: before_action
end

def mvc_5(order, shop)
  around_action(order) # mention: around_action
end

def mvc_6(order, shop)
  skip_before_action(order) # mention: skip_before_action
end

def unrelated(shelf, label)
  application_controller_text = shelf.count
  shelf.before_action(label)
end

def labels(shelf)
  shelf.label("ApplicationController")
end
