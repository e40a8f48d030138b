require "net/http"

def post(uri)
  Net::HTTP.start(uri.host, uri.port, use_ssl: true)
  HTTParty.get(uri)
end
