class Mvc1 < ApplicationController # mention: ApplicationController
end

class Mvc2 < ActionController::Base # mention: Base
end

class Mvc3 < ActionController::API # mention: API
  before_action :require_admin
end

def unrelated(shelf, label)
  application_controller_text = shelf.count
end

def labels(shelf)
  shelf.label("ApplicationController")
end
