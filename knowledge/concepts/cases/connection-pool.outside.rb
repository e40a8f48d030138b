def connections(options)
  [
    Mysql2::Client.new(options), # mention: Client
    PG.connect(options) # mention: connect
  ]
end

def others(shelf, options)
  client = shelf.client
  shelf.connect(options)
  client
end
