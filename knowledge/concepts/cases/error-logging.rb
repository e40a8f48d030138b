def error_logging_1(order, shop)
  Rails.logger.error(order) # mention: error
end

def error_logging_2(order, shop)
  Rails.logger.fatal(order) # mention: fatal
end

def error_logging_3(order, shop)
  Rails.error.report(order) # mention: report
end

def error_logging_4(order, shop)
  Rails.error.handle(order) # mention: handle
end

def error_logging_5(order, shop)
  Rails.error.record(order) # mention: record
end

def error_logging_6(order, shop)
  Sentry.init(order) # mention: init
end

def error_logging_7(order, shop)
  Sentry.capture_exception(order) # mention: capture_exception
end

def unrelated(shelf, label)
  shelf.error(label)
end
