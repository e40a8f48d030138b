require "net/http"

def fetch(uri)
  http = Net::HTTP.new(uri.host, uri.port)
  http.verify_mode = OpenSSL::SSL::VERIFY_PEER
  HTTParty.get(uri, verify: true)
  form(verify: false)
end
