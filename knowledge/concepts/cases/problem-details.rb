class ProblemDetails1 < Shop::Base
  rescue_from :order # mention: rescue_from
end

def unrelated(shelf, label)
  shelf.rescue_from(label)
end
